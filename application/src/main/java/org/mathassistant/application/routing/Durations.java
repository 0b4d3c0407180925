package org.mathassistant.application.routing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Words;

/** Finds how long something shall take: "2 h", "1h30", "55 min", "une heure et demie", "half an hour". */
final class Durations {
    private static final String EDGE = "(?![\\p{L}\\d])";
    private static final String START = "(?<![\\p{L}\\d.,^])";
    private static final Pattern FIGURES = Pattern.compile(START
            + "(?:(?<hours>\\d{1,3})\\s?(?:h|hrs?|heures?|hours?)(?:\\s?(?:et |and )?(?<rest>\\d{1,2})(?:\\s?(?:min|mn|minutes?))?)?"
            + "|(?<minutes>\\d{1,4})[\\s-]?(?:min|mn|minutes?))" + EDGE);
    private static final Pattern HALF =
            Pattern.compile(START + "(?:(?:une )?demi[- ]heure|half an hour|half-hour)" + EDGE);
    private static final Pattern WORDS = Pattern.compile(START
            + "(?<count>une?|one|an|deux|two|trois|three|quatre|four|cinq|five)[\\s-](?:heures?|hours?)"
            + "(?<half> et demie?| and a half)?" + EDGE);
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("one", 1),
            Map.entry("an", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("quatre", 4),
            Map.entry("four", 4),
            Map.entry("cinq", 5),
            Map.entry("five", 5));

    private Durations() {}

    static Optional<Duration> in(String text) {
        String folded = Words.folded(text);
        return figures(FIGURES.matcher(folded))
                .or(() -> HALF.matcher(folded).find() ? Optional.of(Duration.ofMinutes(30)) : Optional.empty())
                .or(() -> words(WORDS.matcher(folded)));
    }

    /** The text with spaces where durations stood. */
    static String blanked(String text) {
        String left = text;
        for (Pattern pattern : List.of(FIGURES, HALF, WORDS)) {
            StringBuilder blank = new StringBuilder(left);
            pattern.matcher(Words.folded(left))
                    .results()
                    .forEach(found ->
                            blank.replace(found.start(), found.end(), " ".repeat(found.end() - found.start())));
            left = blank.toString();
        }
        return left;
    }

    private static Optional<Duration> figures(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        if (found.group("minutes") != null) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(found.group("minutes"))));
        }
        int minutes = found.group("rest") == null ? 0 : Integer.parseInt(found.group("rest"));
        return Optional.of(
                Duration.ofHours(Integer.parseInt(found.group("hours"))).plusMinutes(minutes));
    }

    private static Optional<Duration> words(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        int hours = COUNTS.getOrDefault(found.group("count"), 1);
        return Optional.of(Duration.ofHours(hours).plusMinutes(found.group("half") == null ? 0 : 30));
    }
}
