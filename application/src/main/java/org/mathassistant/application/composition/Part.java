package org.mathassistant.application.composition;

import org.mathassistant.domain.course.BlockKind;

/** The parts of an answer in the order in which they teach. */
enum Part {
    DEFINITIONS,
    STATEMENTS,
    PROOFS,
    METHODS,
    EXAMPLES,
    EXERCISES,
    SOLUTIONS,
    REMARKS,
    TEXTS;

    static Part of(BlockKind kind) {
        return switch (kind) {
            case DEFINITION -> DEFINITIONS;
            case THEOREM, PROPOSITION, LEMMA, COROLLARY -> STATEMENTS;
            case PROOF -> PROOFS;
            case METHOD -> METHODS;
            case EXAMPLE -> EXAMPLES;
            case EXERCISE -> EXERCISES;
            case SOLUTION -> SOLUTIONS;
            case REMARK -> REMARKS;
            case TEXT -> TEXTS;
        };
    }

    /**
     * How many blocks of this part, of those that were found, help with an answer that is about something else.
     *
     * @param aim what the question asks for
     */
    int room(Aim aim) {
        return switch (this) {
            case DEFINITIONS -> aim == Aim.ANY ? 2 : 1;
            case STATEMENTS -> aim == Aim.ANY || aim == Aim.PROOF ? 2 : 1;
            case METHODS, TEXTS, REMARKS -> 1;
            case EXAMPLES -> aim == Aim.METHOD ? 2 : 1;
            case PROOFS, EXERCISES, SOLUTIONS -> 0;
        };
    }
}
