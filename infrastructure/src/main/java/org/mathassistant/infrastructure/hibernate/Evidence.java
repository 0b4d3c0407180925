package org.mathassistant.infrastructure.hibernate;

import java.util.List;

/**
 * What tells whether courses speak of a question, and the decision. One number does not do: a question in a student's own
 * words says little that stands in the course, one from the next chapter of another course much.
 *
 * @param share how much of the question the best passage says, from 0 to 1
 * @param known how like the question is to what is said of a concept that the courses name; 0 where none is, seldom above 2
 * @param unknown the same for the concepts that they don't name; 0 where a passage says all in words, whatever else it is like
 * @param formalities how many words speak of the running of a class and are not in the courses
 * @param terms how many of the things that the question says the courses know: the more there are, the less of them one
 *     passage says
 */
record Evidence(double share, double known, double unknown, int formalities, int terms) {
    /** From this share on a passage says all of a question but a turn of phrase. */
    static final double ALL_SAID = 0.9;

    /** So many of the best passages are looked at. */
    private static final int PASSAGES = 8;

    /*
     * A logistic regression of "the course covers it" on these five, over the questions to tune with; each course was
     * foretold from the others before all were taken together. The weights are logarithms of odds, rounded.
     */
    private static final double SHARE = 5.6;
    private static final double KNOWN = 2.6;
    private static final double UNKNOWN = 2;
    private static final double FORMALITY = 1.4;
    private static final double TERM = 0.5;
    /** Where one question in twenty that is covered falls below. */
    private static final double NEEDED = 4.2;

    /** Beyond these, more says no more. */
    private static final double MOST_LIKE = 2;

    private static final int MOST_FORMALITIES = 2;
    private static final int MOST_TERMS = 8;

    static double share(List<Found> best) {
        return best.stream().limit(PASSAGES).mapToDouble(Found::share).max().orElse(0);
    }

    boolean covers() {
        double speaksFor = SHARE * share + KNOWN * Math.min(known, MOST_LIKE) + TERM * Math.min(terms, MOST_TERMS);
        double against = UNKNOWN * Math.min(unknown, MOST_LIKE) + FORMALITY * Math.min(formalities, MOST_FORMALITIES);
        return share > 0 && speaksFor - against >= NEEDED;
    }
}
