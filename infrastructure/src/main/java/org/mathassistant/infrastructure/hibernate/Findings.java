package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search by words found.
 *
 * @param passages best first
 * @param covered whether the courses speak of the question
 */
record Findings(List<Found> passages, boolean covered) {
    static final Findings NOTHING = new Findings(List.of(), false);

    Findings {
        passages = List.copyOf(passages);
    }

    Findings and(Findings others) {
        List<Found> all = Stream.concat(passages.stream(), others.passages.stream())
                .sorted(Found.BEST_FIRST)
                .toList();
        return new Findings(all, covered || others.covered);
    }

    Findings times(double factor) {
        return new Findings(passages.stream().map(found -> found.times(factor)).toList(), covered);
    }
}
