package org.mathassistant.domain.retrieval;

import java.util.List;
import org.mathassistant.domain.course.Passage;

/**
 * What a look-up found.
 *
 * @param hits best first
 * @param covered whether the course speaks of what was asked; hits of an uncovered look-up are only the nearest words
 */
public record Retrieval(List<Hit> hits, boolean covered) {
    public static final Retrieval NOTHING = new Retrieval(List.of(), false);

    public Retrieval {
        hits = List.copyOf(hits);
    }

    /**
     * A passage that was found.
     *
     * @param score above 0, the higher the better; comparable within one retrieval only
     */
    public record Hit(Passage passage, double score) {}
}
