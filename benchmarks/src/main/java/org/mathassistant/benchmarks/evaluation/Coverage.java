package org.mathassistant.benchmarks.evaluation;

import java.util.List;
import java.util.function.Predicate;

/**
 * How well it was told what a course does not speak of.
 *
 * @param strangers questions that the course does not cover
 * @param recognised those of them that were said not to be covered
 * @param answerable questions that it covers
 * @param refused those of them that were falsely said not to be covered
 */
record Coverage(int strangers, int recognised, int answerable, int refused) {
    /** The baseline's threshold may refuse at most this share of the answerable questions. */
    private static final double MAX_REFUSED = 0.05;

    static Coverage of(List<Outcome> outcomes, Predicate<Outcome> covered) {
        int recognised = 0;
        int strangers = 0;
        int refused = 0;
        for (Outcome outcome : outcomes) {
            boolean no = !covered.test(outcome);
            strangers += outcome.question().isCovered() ? 0 : 1;
            recognised += !outcome.question().isCovered() && no ? 1 : 0;
            refused += outcome.question().isCovered() && no ? 1 : 0;
        }
        return new Coverage(strangers, recognised, outcomes.size() - strangers, refused);
    }

    /**
     * What the baseline could do at best: it decides nothing itself, so the threshold on the score of its best segment is
     * chosen with the answers in view.
     */
    static Coverage ofBaselineAtBest(List<Outcome> outcomes) {
        Coverage best = of(outcomes, outcome -> true);
        for (Outcome each : outcomes) {
            Coverage here = of(outcomes, outcome -> outcome.baselineScore() > each.baselineScore());
            if (here.refused <= MAX_REFUSED * here.answerable && here.recognised > best.recognised) {
                best = here;
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return "not covered recognised %d of %d, falsely \"not covered\" %d of %d"
                .formatted(recognised, strangers, refused, answerable);
    }
}
