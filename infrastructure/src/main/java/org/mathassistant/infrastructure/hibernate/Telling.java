package org.mathassistant.infrastructure.hibernate;

import java.util.Set;
import org.mathassistant.domain.course.BlockKind;

/**
 * How much words and kinds count. A word that the courses don't know weighs most, so that little is said by a passage that
 * shares common words with a question about something else, in a small course as in a large one.
 */
final class Telling {
    /** How much a passage that says all of a question comes before one that says a part of it often. */
    static final double SHARE_POWER = 1.2;
    /** How much of a question a passage says that only names the concept that is surely meant. */
    static final double MEANT = 0.5;
    /** Scores of two languages can't be compared: where none covers the question, the one that it is asked in comes first. */
    static final double FOREIGN = 0.5;

    /** What a question asks for by name comes before the rest. */
    private static final double ASKED_KIND = 1.6;

    /** How much of a name a passage says that has only its words, apart from each other. */
    static final double APART = 0.6;
    /** What the courses never say is what a question about something else is about. */
    private static final double UNKNOWN_SUBJECT = 2;
    /** What students may mean counts less than what they say, and little where the courses don't speak of it. */
    private static final double HINT = 0.7;

    /** A word that the courses don't know weighs as one that stands in so many of their passages. */
    private static final int UNKNOWN = 2;

    /** A formula has many signs, and courses write the same with others. */
    private static final double SIGN = 0.6;

    private static final double EVERYDAY = 0.2;
    private static final double UNKNOWN_EVERYDAY = 0.03;

    private Telling() {}

    /** How much of a question lies in a term that so many passages say. */
    static double weight(QuestionTerm term, int frequency, int passages) {
        double weight = weight(frequency, passages);
        return switch (term.role()) {
            case SUBJECT -> frequency > 0 ? weight * (term.isSign() ? SIGN : 1) : unknown(term, passages);
            case ASIDE -> frequency > 0 ? weight : weight * UNKNOWN_EVERYDAY;
            case HINT -> frequency == 0 ? 0 : weight * HINT;
            case EVERYDAY -> weight * (frequency == 0 ? UNKNOWN_EVERYDAY : EVERYDAY);
        };
    }

    private static double unknown(QuestionTerm term, int passages) {
        if (term.isSign()) {
            return weight(0, passages) * UNKNOWN_EVERYDAY;
        }
        return weight(UNKNOWN, passages) * UNKNOWN_SUBJECT;
    }

    /** The weight of a word that stands in so many of all passages: its inverse document frequency, as in BM25. */
    private static double weight(int frequency, int passages) {
        return Math.log(1 + (Math.max(passages, frequency) - frequency + 0.5) / (frequency + 0.5));
    }

    /** The weight of a kind of block for a question that asks for these kinds. */
    static double weight(BlockKind kind, Set<BlockKind> asked) {
        return weight(kind) * (asked.contains(kind) ? ASKED_KIND : 1);
    }

    /** What states comes before what shows, trains or talks. */
    private static double weight(BlockKind kind) {
        return switch (kind) {
            case DEFINITION, THEOREM -> 1.25;
            case PROPOSITION, LEMMA, COROLLARY, METHOD -> 1.15;
            case EXAMPLE, REMARK -> 1.0;
            case TEXT -> 0.7;
            case PROOF, EXERCISE, SOLUTION -> 0.8;
        };
    }
}
