package org.mathassistant.application.text;

/**
 * The smallest meaningful piece of a formula.
 *
 * @param name canonical, one for all its spellings; words of a text as they stand
 */
record Lexeme(Kind kind, String name) {
    static final Lexeme SUP = new Lexeme(Kind.SUP, "sup");
    static final Lexeme SUB = new Lexeme(Kind.SUB, "sub");
    static final Lexeme GROUP_OPEN = new Lexeme(Kind.GROUP_OPEN, "{");
    static final Lexeme GROUP_CLOSE = new Lexeme(Kind.GROUP_CLOSE, "}");

    /** What a piece does. */
    enum Kind {
        /** A letter, a Greek letter, a constant, a set. */
        VARIABLE,
        NUMBER,
        /** A named function, and any command that is not known. */
        FUNCTION,
        /** What takes bounds rather than scripts: a sum, a limit. */
        BIG,
        OPERATOR,
        /** A sign of multiplication. */
        PRODUCT,
        PRIME,
        SUP,
        SUB,
        FRAC,
        BINOM,
        ROOT,
        /** An accent or arrow over what follows. */
        ACCENT,
        /** The typeface of what follows. */
        FONT,
        /** Invisible braces. */
        GROUP_OPEN,
        GROUP_CLOSE,
        /** Visible brackets of any kind. */
        FENCE,
        SEPARATOR,
        /** A word inside a formula. */
        TEXT
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** True of what can carry scripts. */
    boolean isAtom() {
        return kind == Kind.VARIABLE || kind == Kind.NUMBER || kind == Kind.FUNCTION;
    }
}
