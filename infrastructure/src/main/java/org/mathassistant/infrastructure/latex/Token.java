package org.mathassistant.infrastructure.latex;

import java.util.List;

/**
 * The smallest piece of LaTeX.
 *
 * @param text the name of a command without its backslash, else the character itself
 * @param action what an {@link Kind#ACTION} does when it is reached
 */
record Token(Kind kind, String text, Runnable action) {
    private static final int CACHED = 0x250;
    /** Longer names of commands are not looked for; it bounds the work for a long row of letters. */
    private static final int MAX_NAME = 60;

    private static final Runnable NOTHING = () -> {};
    private static final Token[] CHARS = new Token[CACHED];

    static final Token OPEN = new Token(Kind.OPEN, "{", NOTHING);
    static final Token CLOSE = new Token(Kind.CLOSE, "}", NOTHING);
    static final Token MATH = new Token(Kind.MATH, "$", NOTHING);
    static final Token PARAMETER = new Token(Kind.PARAMETER, "#", NOTHING);
    static final Token SPACE = new Token(Kind.SPACE, " ", NOTHING);
    static final Token PARAGRAPH = new Token(Kind.PARAGRAPH, "\n\n", NOTHING);
    /** Stands for an optional argument that was not given. */
    static final Token NO_VALUE = new Token(Kind.ACTION, "-NoValue-", NOTHING);

    static {
        for (char c = 0; c < CACHED; c++) {
            CHARS[c] = new Token(Kind.CHARACTER, String.valueOf(c), NOTHING);
        }
    }

    /** What a token is. */
    enum Kind {
        /** {@code \name}, or a backslash and one other character. */
        COMMAND,
        /** A command as it stood before any redefinition: never expanded. */
        PRIMITIVE,
        CHARACTER,
        OPEN,
        CLOSE,
        MATH,
        PARAMETER,
        SPACE,
        /** An empty line. */
        PARAGRAPH,
        /** Put into the stream by the reader itself, to be told when what stands before it has been read. */
        ACTION
    }

    static Token character(char c) {
        return c < CACHED ? CHARS[c] : new Token(Kind.CHARACTER, String.valueOf(c), NOTHING);
    }

    static Token command(String name) {
        return new Token(Kind.COMMAND, name, NOTHING);
    }

    static Token primitive(String name) {
        return new Token(Kind.PRIMITIVE, name, NOTHING);
    }

    static Token action(Runnable action) {
        return new Token(Kind.ACTION, "", action);
    }

    boolean isCommand() {
        return kind == Kind.COMMAND || kind == Kind.PRIMITIVE;
    }

    boolean isCommand(String name) {
        return isCommand() && text.equals(name);
    }

    boolean is(char c) {
        return kind == Kind.CHARACTER && text.charAt(0) == c;
    }

    /** The tokens as they would stand in a source. */
    static String source(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            token.appendTo(out);
        }
        return out.toString();
    }

    /** Writes this as it would stand in a source, apart from a command's name before it. */
    void appendTo(StringBuilder out) {
        switch (kind) {
            case COMMAND, PRIMITIVE -> out.append('\\').append(text);
            case ACTION -> {}
            default -> {
                if (endsInCommandName(out) && Character.isLetter(text.charAt(0))) {
                    out.append(' ');
                }
                out.append(text);
            }
        }
    }

    private static boolean endsInCommandName(StringBuilder out) {
        int i = out.length() - 1;
        int first = Math.max(0, i - MAX_NAME);
        while (i >= first && isNameLetter(out.charAt(i))) {
            i--;
        }
        return i >= first && i < out.length() - 1 && out.charAt(i) == '\\' && !(i > 0 && out.charAt(i - 1) == '\\');
    }

    /** True of what command names are made of. */
    static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '@';
    }
}
