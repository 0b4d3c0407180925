package org.mathassistant.application.text;

import org.mathassistant.application.text.Lexeme.Kind;

/**
 * The longest stretch from a position that reads like a formula: operands, joined by operators. It is mathematics once
 * something in it can't be anything else: a command, a sign like ≤ or =, an index, f(x), x+1, 1/2.
 */
final class BareFormula {
    private final String text;
    private final int start;
    private int at;
    private int end;
    private int depth;
    private boolean scriptOpen;
    /** Whether the bracket opened last is square, and whether a comma or semicolon stood behind it. */
    private boolean interval;

    private boolean separated;
    private boolean afterFunction;
    private boolean mathematics;

    private BareFormula(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.end = start;
    }

    static BareFormula at(String text, int start) {
        BareFormula formula = new BareFormula(text, start);
        formula.read();
        return formula;
    }

    boolean isMathematics() {
        return mathematics && end > start;
    }

    /** Behind its last piece. */
    int end() {
        return end;
    }

    /** How far the text was read to find out: a caller who finds no mathematics goes on from here. */
    int readTo() {
        return at;
    }

    private void read() {
        boolean going = true;
        while (going && operand()) {
            going = operator();
        }
    }

    /** Reads signs and opening brackets, then an operand with its primes, scripts and closing brackets. */
    private boolean operand() {
        while (isOpening(peek()) || isSign(peek())) {
            at++;
            spaces();
        }
        if (!core()) {
            return false;
        }
        trailers();
        return true;
    }

    private boolean isOpening(char c) {
        boolean bracket = c == '[' || (c == ']' && !Character.isWhitespace(ahead(1)));
        if (c == '(' || c == '|' || bracket) {
            depth++;
            interval = bracket;
            return true;
        }
        return false;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == '−' || c == '±';
    }

    private boolean core() {
        boolean behindFunction = afterFunction;
        afterFunction = false;
        char c = peek();
        if (c == '\\' && MathLexer.isAsciiLetter(ahead(1))) {
            at++;
            skipLetters();
            mathematics = true;
            return true;
        }
        if (MathLexer.isDigit(c)) {
            number();
            return true;
        }
        if (MathScanner.isSymbol(c) || Character.isSurrogate(c) && isMathematicalLetter()) {
            at += Character.isSurrogate(c) ? 2 : 1;
            mathematics = true;
            return true;
        }
        return MathLexer.isAsciiLetter(c) && name(behindFunction);
    }

    private boolean isMathematicalLetter() {
        int codePoint = text.codePointAt(at);
        return codePoint >= 0x1D400 && codePoint < 0x1D800;
    }

    private void number() {
        digits();
        while ((peek() == '.' || peek() == ',') && MathLexer.isDigit(ahead(1))) {
            at++;
            digits();
        }
    }

    private void digits() {
        while (MathLexer.isDigit(peek())) {
            at++;
        }
    }

    /** One letter, the name of a function, or up to three letters that an operator touches. */
    private boolean name(boolean behindFunction) {
        int from = at;
        if (from > 0 && Character.isLetter(text.charAt(from - 1)) && from == start) {
            return false;
        }
        skipLetters();
        if (Character.isLetter(peek()) && !MathLexer.isScript(peek()) && MathSymbols.of(peek()) == null) {
            return refuse(from);
        }
        String letters = text.substring(from, at);
        char next = peek();
        if (letters.length() == 1) {
            boolean elision = (next == '\'' || next == '’') && Character.isLetter(ahead(1));
            if (elision) {
                return refuse(from);
            }
            mathematics |= (next == '(' && !Character.isWhitespace(ahead(1)))
                    || (behindFunction && !MathScanner.isWord(letters.charAt(0)));
            return true;
        }
        Lexeme known = MathSymbols.word(letters, false);
        if (known != null) {
            mathematics |= next == '(' || next == '_' || next == '^';
            afterFunction = next == ' ';
            return mathematics || afterFunction;
        }
        if (letters.length() == 2 && mathematics && !QuestionWords.isShortWord(letters)) {
            return true;
        }
        return letters.length() <= 3 && (touchesOperator(next) || (from > start && touches(text.charAt(from - 1))))
                || refuse(from);
    }

    private boolean refuse(int from) {
        at = from;
        return false;
    }

    private static boolean touchesOperator(char c) {
        return c != 0 && "^_=<>+/".indexOf(c) >= 0 || (c >= 0x80 && MathScanner.isSymbol(c));
    }

    private static boolean touches(char c) {
        return MathLexer.isDigit(c) || c == ')' || c == '(' || touchesOperator(c);
    }

    private void skipLetters() {
        while (MathLexer.isAsciiLetter(peek())) {
            at++;
        }
    }

    /** Reads what hangs on an operand: brace groups, indices, primes, closing brackets. */
    private void trailers() {
        boolean more = true;
        while (more) {
            char c = peek();
            if (c == '{') {
                braced();
            } else if (MathLexer.isScript(c)) {
                at++;
                mathematics = true;
            } else if ((c == ')' || c == ']' || c == '[' || c == '|') && depth > 0) {
                mathematics |= interval && separated && c != ')' && c != '|';
                depth--;
                at++;
            } else if (c == '^' || c == '_' || isPower()) {
                more = script(c == '*' ? 2 : 1);
            } else {
                more = (c == '\'' || c == '’' || c == '′' || (c == '!' && ahead(1) != '=')) && prime(c);
            }
        }
    }

    /** {@code x**2}, but not the end of Markdown's {@code **bold**}. */
    private boolean isPower() {
        return text.startsWith("**", at) && isSingle(at - 1) && isSingle(at + 2);
    }

    /** Reads the sign of an index; true if the index is in braces, false if the next operand is the index. */
    private boolean script(int length) {
        end = at;
        at += length;
        mathematics = true;
        scriptOpen = peek() != '{';
        return !scriptOpen;
    }

    private boolean prime(char c) {
        char next = ahead(1);
        if (c == '!' || c == '’' || c == '\'') {
            boolean closed = next == 0 || !Character.isLetterOrDigit(next);
            if (!closed) {
                return false;
            }
        }
        mathematics |= c != '!' && MathLexer.isAsciiLetter(text.charAt(Math.max(start, at - 1))) && at - 1 == start;
        at++;
        return true;
    }

    /** Swallows a brace group whole: between braces anything goes, up to an empty line. */
    private void braced() {
        int braces = 0;
        do {
            char c = peek();
            if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            }
            at++;
        } while (braces > 0 && at < text.length() && !text.startsWith("\n\n", at));
        mathematics = true;
    }

    /** Reads what joins this operand to the next; false where the stretch ends. */
    private boolean operator() {
        if (scriptOpen) {
            scriptOpen = false;
            return true;
        }
        end = at;
        int before = at;
        boolean spaced = spaces();
        char c = peek();
        int length = signLength(c);
        if (length > 0) {
            return sign(c, length, spaced, before);
        }
        if ((c == ',' || c == ';') && depth > 0) {
            separated = true;
            return skipOne();
        }
        if (!spaced) {
            return c == '('
                    || c == '\\'
                    || MathLexer.isDigit(c)
                    || MathLexer.isAsciiLetter(c)
                    || MathScanner.isSymbol(c);
        }
        return c == '\\' || afterFunction || followsCommand(before) || back(before);
    }

    private boolean skipOne() {
        at++;
        spaces();
        return true;
    }

    private int signLength(char c) {
        for (int length = Math.min(MathSymbols.MAX_SIGNS, text.length() - at); c < 0x80 && length > 1; length--) {
            Lexeme known = c == '\\' ? null : MathSymbols.of(text.substring(at, at + length));
            if (known != null && known.is(Kind.OPERATOR) && !known.name().equals("dots")) {
                return length;
            }
        }
        return isInfix(c) ? 1 : 0;
    }

    private static boolean isInfix(char c) {
        if (c < 0x80) {
            return c != 0 && "=<>+-*/".indexOf(c) >= 0;
        }
        Lexeme known = MathSymbols.of(c);
        return isDoubtful(c)
                || (MathScanner.isSymbol(c) && known != null && (known.is(Kind.OPERATOR) || known.is(Kind.PRODUCT)));
    }

    /** Signs that prose uses too. */
    private static boolean isDoubtful(char c) {
        return c == '-' || c == '–' || c == '·' || c == '/' || c == '*';
    }

    private boolean sign(char c, int length, boolean spaced, int before) {
        boolean doubtful = length == 1 && isDoubtful(c);
        at += length;
        boolean spacedBehind = spaces();
        if (doubtful && (spaced != spacedBehind || !isOperandStart())) {
            return back(before);
        }
        if ((c == '/' || c == '*') && length == 1) {
            mathematics |= isSingle(before - 1) && isSingle(at);
        } else if (!doubtful) {
            mathematics |= isOperandStart() && (c != '+' || !spaced || isSingle(at));
            end = length > 1 || c != '+' ? before + (spaced ? 1 : 0) + length : end;
        }
        return true;
    }

    private boolean isOperandStart() {
        char c = peek();
        return c == '('
                || c == '['
                || (c == ']' && !Character.isWhitespace(ahead(1)))
                || c == '\\'
                || c == '-'
                || c == '+'
                || c == '|'
                || Character.isLetterOrDigit(c)
                || MathScanner.isSymbol(c);
    }

    /** Whether one letter or a number stands here. */
    private boolean isSingle(int position) {
        if (position < 0 || position >= text.length()) {
            return false;
        }
        char c = text.charAt(position);
        boolean letterBefore = position > 0 && Character.isLetter(text.charAt(position - 1));
        boolean letterAfter = position + 1 < text.length() && Character.isLetter(text.charAt(position + 1));
        return MathLexer.isDigit(c)
                || c == ')'
                || c == '('
                || (MathLexer.isAsciiLetter(c) && !letterBefore && !letterAfter);
    }

    /** "\sin x": behind a command an operand may follow after a space. */
    private boolean followsCommand(int before) {
        int i = before;
        while (i > start && MathLexer.isAsciiLetter(text.charAt(i - 1))) {
            i--;
        }
        return i > start && text.charAt(i - 1) == '\\';
    }

    private boolean back(int before) {
        at = before;
        return false;
    }

    private boolean spaces() {
        int from = at;
        int width = spaceWidth();
        while (width > 0) {
            at += width;
            width = spaceWidth();
        }
        return at > from;
    }

    /** A space, or a spacing command like {@code \\,}. */
    private int spaceWidth() {
        char c = peek();
        if (c == ' ' || c == '\u00a0' || c == '\u202f') {
            return 1;
        }
        return c == '\\' && ahead(1) != 0 && ",;:!".indexOf(ahead(1)) >= 0 ? 2 : 0;
    }

    private char peek() {
        return ahead(0);
    }

    private char ahead(int count) {
        return at + count < text.length() ? text.charAt(at + count) : 0;
    }
}
