package org.mathassistant.infrastructure.latex;

/**
 * How much expanding a reading may do: over all files together, and for one place in a source. What is beyond stays
 * unexpanded, so that macros without end cost little.
 */
final class WorkBudget {
    /** Tokens moved by expansion, for a course of no size. */
    static final long BASE_WORK = 5_000_000;
    /** Tokens moved by expansion, for each character of the course. */
    static final long WORK_PER_CHARACTER = 10;
    /** Macros expanded without a token of the source being read between them. */
    static final int MAX_CHAIN = 50_000;

    /** How much dearer a search is that found no end: a source has few of them, unless it is made to be slow. */
    static final int FAILURE_FACTOR = 10;

    private final long limit;
    private long spent;
    private int chain;

    WorkBudget(long characters) {
        limit = BASE_WORK + WORK_PER_CHARACTER * characters;
    }

    void spend(long tokens) {
        spent += tokens;
    }

    /** So many tokens were searched for an end that doesn't come. */
    void spendInVain(long tokens) {
        spent += FAILURE_FACTOR * tokens;
    }

    /** A token came from a file, not from a macro. */
    void sourceRead() {
        chain = 0;
    }

    /** Whether nothing was expanded since the last token of a file. */
    boolean isAtSource() {
        return chain == 0;
    }

    /** Asks to expand one more macro. */
    boolean mayExpand() {
        return !isSpent() && ++chain <= MAX_CHAIN;
    }

    boolean isSpent() {
        return spent > limit;
    }
}
