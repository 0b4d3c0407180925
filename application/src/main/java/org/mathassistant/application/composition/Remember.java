package org.mathassistant.application.composition;

import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/**
 * What to keep in mind of an answer that quotes several blocks: the definition or statement that it is about, in the words
 * in which the course begins to say it.
 */
record Remember(Passage passage, String gist) {
    /** An answer of fewer blocks is remembered whole. */
    private static final int LEAST_BLOCKS = 3;

    /** In UTF-16 units: what is longer is no thing to remember. */
    private static final int MAX_LENGTH = 400;

    /**
     * Empty where the answer is short, or is about something else: a proof, an exercise.
     *
     * @param chosen what the answer quotes, what answers best first
     */
    static Optional<Remember> of(List<Passage> chosen, Aim aim) {
        boolean taught = aim == Aim.ANY || aim == Aim.DEFINITION || aim == Aim.STATEMENT;
        if (!taught || chosen.size() < LEAST_BLOCKS) {
            return Optional.empty();
        }
        return chosen.stream()
                .filter(passage -> aim == Aim.ANY ? isTaught(passage.kind()) : aim.wants(passage.kind()))
                .findFirst()
                .map(passage -> new Remember(passage, gist(passage)))
                .filter(remember -> !remember.gist().isEmpty());
    }

    private static boolean isTaught(BlockKind kind) {
        return kind == BlockKind.DEFINITION || kind.isStatement();
    }

    private static String gist(Passage passage) {
        String gist = Quotation.withoutMarkers(Sentences.gist(passage.text(), MAX_LENGTH));
        return gist.endsWith("…") ? "" : gist;
    }
}
