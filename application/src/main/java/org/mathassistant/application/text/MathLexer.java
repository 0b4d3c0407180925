package org.mathassistant.application.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.text.Lexeme.Kind;

/**
 * Reads one formula into its smallest pieces, in one pass from left to right without recursion. What it doesn't know it
 * keeps as a piece of its own; it never fails.
 */
final class MathLexer {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵏᵐᵖʲᵗˣʸ";
    private static final String SUPERSCRIPTED = "0123456789+-=()nikmpjtxy";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢₖₘₚⱼₜₓₐₑₒₗₛ";
    private static final String SUBSCRIPTED = "0123456789+-=()nikmpjtxaeols";
    /** Italic letters of the block Mathematical Alphanumeric Symbols: as if typed plainly. */
    private static final int ITALIC_CAPITAL_A = 0x1D434;

    private static final int ITALIC_SMALL_A = 0x1D44E;
    private static final int DOUBLE_STRUCK_A = 0x1D538;

    /** "n!=6" is n! = 6 to one and n ≠ 6 to another. */
    private static final Lexeme FACTORIAL_OR_DIFFERENT = new Lexeme(Kind.OPERATOR, "bangeq");

    /** So many small letters in a row are a word rather than a product. */
    private static final int WORD_LENGTH = 4;

    private final String text;
    private final int end;
    private final boolean tex;
    private final List<Lexeme> lexemes = new ArrayList<>();
    /** For each open parenthesis or brace, whether it is an invisible group. */
    private final BitSet groups = new BitSet();

    private int depth;
    private int at;
    /** Whether a {@code \\not} stands before the next piece. */
    private boolean negated;

    private MathLexer(String text, int from, int to, boolean tex) {
        this.text = text;
        this.at = from;
        this.end = to;
        this.tex = tex;
    }

    /** @param tex whether TeX's rule holds that an index without braces is one character */
    static List<Lexeme> read(String text, int from, int to, boolean tex) {
        MathLexer lexer = new MathLexer(text, from, to, tex);
        while (lexer.at < to) {
            lexer.step();
        }
        return withoutNeedlessGroups(lexer.lexemes);
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\\') {
            command();
        } else if (isDigit(c)) {
            number();
        } else if (isAsciiLetter(c)) {
            letters();
        } else if (c == '^' || c == '_') {
            at++;
            script(c == '^' ? Lexeme.SUP : Lexeme.SUB);
        } else if (c == '*' && peek(1) == '*') {
            at += 2;
            script(Lexeme.SUP);
        } else if (c == '{' || c == '(') {
            open(c);
        } else if (c == '}' || c == ')') {
            close(c);
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        if (SUPERSCRIPTS.indexOf(c) >= 0) {
            raised(Lexeme.SUP, SUPERSCRIPTS, SUPERSCRIPTED);
        } else if (SUBSCRIPTS.indexOf(c) >= 0) {
            raised(Lexeme.SUB, SUBSCRIPTS, SUBSCRIPTED);
        } else if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c == '~' && tex)
                || c == '$'
                || isFormat(c)) {
            at++;
        } else if (Character.isHighSurrogate(c) && at + 1 < end) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            add(styled(codePoint));
        } else {
            add(longestSign(c));
        }
    }

    private Lexeme longestSign(char c) {
        for (int length = c < 0x80 ? MathSymbols.MAX_SIGNS : 1; length > 1; length--) {
            Lexeme found = at + length <= end ? MathSymbols.of(text.substring(at, at + length)) : null;
            if (found != null && found.kind() != Kind.PRIME) {
                boolean doubtful = found.name().equals("noteq") && isOperandBefore();
                at += length;
                return doubtful ? FACTORIAL_OR_DIFFERENT : found;
            }
        }
        at++;
        Lexeme found = MathSymbols.of(c);
        return found != null ? found : new Lexeme(Kind.VARIABLE, String.valueOf(c));
    }

    private boolean isOperandBefore() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static Lexeme styled(int codePoint) {
        if (codePoint >= ITALIC_CAPITAL_A && codePoint < ITALIC_CAPITAL_A + 26) {
            return variable((char) ('A' + codePoint - ITALIC_CAPITAL_A));
        }
        if (codePoint >= ITALIC_SMALL_A && codePoint < ITALIC_SMALL_A + 26) {
            return variable((char) ('a' + codePoint - ITALIC_SMALL_A));
        }
        if (codePoint >= DOUBLE_STRUCK_A && codePoint < DOUBLE_STRUCK_A + 26) {
            return new Lexeme(Kind.VARIABLE, "bb" + (char) ('A' + codePoint - DOUBLE_STRUCK_A));
        }
        return new Lexeme(Kind.VARIABLE, Character.toString(codePoint));
    }

    private void number() {
        int start = at;
        int limit = isUnbracedArgument() ? at + 1 : end;
        while (at < limit && isDigit(text.charAt(at))) {
            at++;
        }
        if (at < limit) {
            int fraction = fractionStart();
            if (fraction > 0) {
                at = fraction;
                while (at < end && isDigit(text.charAt(at))) {
                    at++;
                }
            }
        }
        add(new Lexeme(Kind.NUMBER, text.substring(start, at)));
    }

    /** Where the digits behind a decimal point, comma or {@code {,}} begin; 0 where there are none. */
    private int fractionStart() {
        char c = peek(0);
        int start = c == '.' || c == ',' ? at + 1 : text.startsWith("{,}", at) ? at + 3 : end;
        return start < end && isDigit(text.charAt(start)) ? start : 0;
    }

    /** {@code \frac12} and, in TeX, {@code x^12}: one digit is the argument. */
    private boolean isUnbracedArgument() {
        Lexeme last = last(1);
        Lexeme before = last(2);
        if (last != null
                && (isFraction(last) || (tex && (last.is(Kind.SUP) || last.is(Kind.SUB) || last.is(Kind.ROOT))))) {
            return true;
        }
        return last != null && before != null && isFraction(before) && !last.is(Kind.GROUP_OPEN);
    }

    private static boolean isFraction(Lexeme lexeme) {
        return lexeme.is(Kind.FRAC) || lexeme.is(Kind.BINOM);
    }

    private void letters() {
        int start = at;
        while (at < end && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        String run = text.substring(start, at);
        if (isInfinity(run)) {
            add(MathSymbols.of('∞'));
            return;
        }
        Lexeme word = run.length() > 1 ? MathSymbols.word(run, tex) : null;
        if (word != null) {
            add(word);
            return;
        }
        if (run.length() >= WORD_LENGTH && isLowerCase(run)) {
            add(new Lexeme(Kind.TEXT, run));
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            add(variable(run.charAt(i)));
        }
    }

    private static boolean isLowerCase(String run) {
        return run.chars().allMatch(c -> c >= 'a');
    }

    /** "+inf", "-oo" and "infty" in ASCII. */
    private boolean isInfinity(String run) {
        if (run.equals("infty") || run.equals("infini") || run.equals("infinity")) {
            return true;
        }
        Lexeme last = last(1);
        boolean signed =
                last != null && (last.name().equals("plus") || last.name().equals("minus"));
        return (run.equals("oo") || run.equals("inf")) && signed && peek(0) != '(' && peek(0) != '_';
    }

    private void script(Lexeme script) {
        add(script);
        if (!tex && (peek(0) == '-' || peek(0) == '+') && (isDigit(peek(1)) || isAsciiLetter(peek(1)))) {
            add(Lexeme.GROUP_OPEN);
            add(MathSymbols.of(peek(0)));
            at++;
            if (isDigit(peek(0))) {
                number();
            } else {
                letters();
            }
            add(Lexeme.GROUP_CLOSE);
        }
    }

    private void raised(Lexeme script, String signs, String meanings) {
        StringBuilder plain = new StringBuilder();
        while (at < end && signs.indexOf(text.charAt(at)) >= 0) {
            plain.append(meanings.charAt(signs.indexOf(text.charAt(at))));
            at++;
        }
        add(script);
        add(Lexeme.GROUP_OPEN);
        lexemes.addAll(read(plain.toString(), 0, plain.length(), false));
        add(Lexeme.GROUP_CLOSE);
    }

    private void open(char c) {
        Lexeme last = last(1);
        boolean argument = !tex && last != null && (last.is(Kind.SUP) || last.is(Kind.SUB) || last.is(Kind.ROOT));
        boolean group = c == '{' || argument;
        groups.set(depth++, group);
        add(group ? Lexeme.GROUP_OPEN : MathSymbols.of(c));
        at++;
    }

    private void close(char c) {
        boolean group = depth > 0 ? groups.get(--depth) : c == '}';
        add(group || c == '}' ? Lexeme.GROUP_CLOSE : MathSymbols.of(c));
        at++;
    }

    private void command() {
        int start = at++;
        while (at < end && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        if (at == start + 1) {
            at = Math.min(at + 1, end);
            Lexeme known = MathSymbols.of(text.substring(start, at));
            if (known != null || !isSpacing(start)) {
                add(known != null ? known : new Lexeme(Kind.VARIABLE, text.substring(start, at)));
            }
            return;
        }
        named(text.substring(start + 1, at));
    }

    /** {@code \\,} and its like, and a backslash at the end. */
    private boolean isSpacing(int start) {
        return at == start + 1 || ",;:! />-\n\t".indexOf(text.charAt(start + 1)) >= 0;
    }

    private void named(String name) {
        if (MathSymbols.INVISIBLE.contains(name)) {
            skipNullDelimiter(name);
        } else if (name.equals("mathbb") || name.equals("mathds") || name.equals("Bbb")) {
            String letter = argument();
            add(new Lexeme(Kind.VARIABLE, "bb" + letter));
        } else if (MathSymbols.TEXT.contains(name)) {
            for (String word : argument().strip().split("\\s+")) {
                add(new Lexeme(Kind.TEXT, word));
            }
        } else if (MathSymbols.UPRIGHT.contains(name)) {
            upright(argument());
        } else if (name.equals("begin") || name.equals("end")) {
            add(new Lexeme(Kind.SEPARATOR, name + ' ' + argument()));
        } else if (name.equals("not")) {
            negated = true;
        } else {
            Lexeme known = MathSymbols.of('\\' + name);
            add(known != null ? known : new Lexeme(Kind.FUNCTION, name));
        }
    }

    /** The dot of {@code \left.} stands for no bracket. */
    private void skipNullDelimiter(String name) {
        if ((name.equals("left") || name.equals("right")) && peek(0) == '.') {
            at++;
        }
    }

    private void upright(String name) {
        if (name.length() == 1) {
            add(variable(name.charAt(0)));
            return;
        }
        Lexeme known = MathSymbols.of('\\' + name);
        boolean named = known != null && (known.is(Kind.FUNCTION) || known.is(Kind.BIG));
        add(named ? known : new Lexeme(Kind.FUNCTION, name));
    }

    /** The text of the next argument: a group, or one character; at most {@value #MAX_ARGUMENT} characters. */
    private String argument() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= end) {
            return "";
        }
        if (text.charAt(at) != '{') {
            return text.substring(at, ++at);
        }
        int start = ++at;
        int limit = Math.min(end, start + MAX_ARGUMENT);
        while (at < limit && text.charAt(at) != '}') {
            at++;
        }
        String argument = text.substring(start, at);
        if (at < limit) {
            at++;
        }
        return argument;
    }

    private static final int MAX_ARGUMENT = 200;

    /** Braces around one piece say nothing: {@code x^{2}}. */
    private static List<Lexeme> withoutNeedlessGroups(List<Lexeme> all) {
        List<Lexeme> kept = new ArrayList<>(all.size());
        for (Lexeme lexeme : all) {
            kept.add(lexeme);
            int size = kept.size();
            if (lexeme.is(Kind.GROUP_CLOSE)
                    && size >= 3
                    && kept.get(size - 3).is(Kind.GROUP_OPEN)
                    && !kept.get(size - 2).is(Kind.GROUP_OPEN)) {
                kept.remove(size - 1);
                kept.remove(size - 3);
            }
        }
        return kept;
    }

    private void add(@Nullable Lexeme lexeme) {
        if (lexeme != null) {
            lexemes.add(negated ? new Lexeme(lexeme.kind(), "not" + lexeme.name()) : lexeme);
            negated = false;
        }
    }

    private @Nullable Lexeme last(int back) {
        return lexemes.size() >= back ? lexemes.get(lexemes.size() - back) : null;
    }

    private char peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : 0;
    }

    private static Lexeme variable(char c) {
        return new Lexeme(Kind.VARIABLE, String.valueOf(c));
    }

    private static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isScript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0 || SUBSCRIPTS.indexOf(c) >= 0;
    }
}
