package org.mathassistant.application.routing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that tell, in the order in which they stand.
 *
 * @param pattern on a {@linkplain CueText#line() line} of tokens
 */
record Cue(Pattern pattern) {

    /** Where a cue was found, on the line. */
    record Found(int from, int to) {}

    Optional<Found> in(CueText text) {
        Matcher matcher = pattern.matcher(text.line());
        return matcher.find() ? Optional.of(new Found(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Whether all are there; where the first of them is. */
    static Optional<Found> all(List<Cue> cues, CueText text) {
        for (Cue cue : cues) {
            if (cue.in(text).isEmpty()) {
                return Optional.empty();
            }
        }
        return cues.get(0).in(text);
    }
}
