package org.mathassistant.infrastructure.hibernate;

import java.util.Comparator;

/**
 * A passage found by its words.
 *
 * @param score above 0
 * @param share how much of what the question says it says too, from 0 to 1
 */
record Found(String passage, double score, double share) {
    /** The order of what scores alike must not depend on how Lucene has arranged its files. */
    static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::passage);

    Found times(double factor) {
        return new Found(passage, factor * score, share);
    }

    Found plus(double more) {
        return new Found(passage, score + more, share);
    }
}
