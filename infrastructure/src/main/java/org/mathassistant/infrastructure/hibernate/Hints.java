package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mathassistant.infrastructure.hibernate.Glossary.Guess;

/** Which of the guesses what a question means a course bears out. */
final class Hints {
    /** So many concepts are searched at most. */
    static final int MAX = 5;
    /** Those that score less than this part of the best one that the courses know are left out. */
    private static final double NEAR_BEST = 0.7;
    /** Where guesses score less than the inverse of this they count the less. */
    private static final double TRUST = 0.7;

    private Hints() {}

    /**
     * A concept that the question may mean.
     *
     * @param weight how surely, from 0 to 1
     */
    record Hint(String concept, double weight) {}

    /** Whether courses name a concept. */
    @FunctionalInterface
    interface Known {
        boolean test(String concept) throws IOException;
    }

    /**
     * Those that the courses name, best first. The further they are behind the best guess of all, the less they count: what
     * the question means is then perhaps not there.
     *
     * @param guesses best first
     */
    static List<Hint> among(List<Guess> guesses, Known known) throws IOException {
        List<Hint> hints = new ArrayList<>();
        double best = 0;
        for (Guess guess : guesses) {
            if (hints.size() == MAX || guess.score() < NEAR_BEST * best) {
                break;
            }
            if (known.test(guess.concept())) {
                best = Math.max(best, guess.score());
                double behind = guess.score()
                        / best
                        * guess.score()
                        / guesses.getFirst().score();
                hints.add(new Hint(guess.concept(), Math.min(1, TRUST * guess.score()) * behind));
            }
        }
        return hints;
    }
}
