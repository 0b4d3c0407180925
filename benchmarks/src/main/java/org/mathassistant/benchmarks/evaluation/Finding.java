package org.mathassistant.benchmarks.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * How well questions that the course covers found a block that answers them.
 *
 * @param first share of them that found one first, 0 to 1
 * @param among share of them that found one among the first {@value #AMONG}
 * @param reciprocal mean reciprocal rank of the first one, 0 where it isn't among the first {@value #DEPTH}
 */
record Finding(int questions, double first, double among, double reciprocal) {
    static final int AMONG = 5;
    /** So many hits are looked at. */
    static final int DEPTH = 10;

    static Finding of(List<Outcome> outcomes, ToIntFunction<Outcome> rank) {
        int[] ranks = outcomes.stream()
                .filter(outcome -> outcome.question().isCovered())
                .mapToInt(rank)
                .toArray();
        double first = 0;
        double among = 0;
        double reciprocal = 0;
        for (int each : ranks) {
            first += each == 1 ? 1 : 0;
            among += each > 0 && each <= AMONG ? 1 : 0;
            reciprocal += each > 0 ? 1.0 / each : 0;
        }
        int all = Math.max(1, ranks.length);
        return new Finding(ranks.length, first / all, among / all, reciprocal / all);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5.3f %5.3f %5.3f", first, among, reciprocal);
    }
}
