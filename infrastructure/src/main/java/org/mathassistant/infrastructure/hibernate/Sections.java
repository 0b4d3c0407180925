package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.domain.course.BlockKind;

/**
 * Lets passages of one section speak for each other: where the text, the proofs and the exercises around a theorem are about
 * what is asked, so is the theorem, whatever its own words.
 */
final class Sections {
    /** How much of what its section scores a statement gets. */
    private static final double FROM_SECTION = 0.4;
    /** Each further passage of a section counts so much of the one before. */
    private static final double FURTHER = 0.5;

    private Sections() {}

    /** A passage that was found, and where. */
    record Placed(Found found, BlockKind kind, String section) {}

    /** Best first. */
    static List<Found> rank(List<Placed> passages) {
        List<Placed> ranked = new ArrayList<>(passages);
        ranked.sort(Comparator.comparing(Placed::found, Found.BEST_FIRST));
        Map<String, Double> scores = new HashMap<>();
        Map<String, Double> next = new HashMap<>();
        for (Placed passage : ranked) {
            double counts = next.getOrDefault(passage.section(), 1.0);
            scores.merge(passage.section(), counts * passage.found().score(), Double::sum);
            next.put(passage.section(), counts * FURTHER);
        }
        return ranked.stream()
                .map(passage -> passage.found()
                        .plus(FROM_SECTION * share(passage.kind()) * scores.getOrDefault(passage.section(), 0.0)))
                .sorted(Found.BEST_FIRST)
                .toList();
    }

    /** What a section is about its statements say, and its methods. */
    private static double share(BlockKind kind) {
        return switch (kind) {
            case DEFINITION, THEOREM, PROPOSITION, LEMMA, COROLLARY, METHOD -> 1;
            case EXAMPLE, REMARK -> 0.6;
            case PROOF, EXERCISE, SOLUTION, TEXT -> 0.3;
        };
    }
}
