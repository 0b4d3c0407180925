package org.mathassistant.domain.retrieval;

import java.util.List;
import org.mathassistant.domain.course.Passage;

/**
 * What a look-up found.
 *
 * @param hits best first
 * @param covered whether the course speaks of what was asked; hits of an uncovered look-up are only the nearest words
 * @param asNamed whether the hits are what the question names, in its order ("theorem 3.2", "the definitions of chapter 2"),
 *     so that nothing is to be added or moved
 */
public record Retrieval(List<Hit> hits, boolean covered, boolean asNamed) {
    public static final Retrieval NOTHING = new Retrieval(List.of(), false);

    public Retrieval {
        hits = List.copyOf(hits);
    }

    /** What words or meanings found. */
    public Retrieval(List<Hit> hits, boolean covered) {
        this(hits, covered, false);
    }

    /** The same hits, said to be what the question names; no hits are nothing that could be named. */
    public Retrieval named() {
        return hits.isEmpty() ? this : new Retrieval(hits, covered, true);
    }

    /** The best of these hits, at most so many. */
    public Retrieval best(int limit) {
        return new Retrieval(hits.subList(0, Math.min(limit, hits.size())), covered, asNamed);
    }

    /**
     * A passage that was found.
     *
     * @param score above 0, the higher the better; comparable within one retrieval only
     */
    public record Hit(Passage passage, double score) {}
}
