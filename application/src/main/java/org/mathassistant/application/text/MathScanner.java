package org.mathassistant.application.text;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.text.Lexeme.Kind;

/**
 * Finds the formulas of a text: what stands between {@code $} or other LaTeX delimiters, and, outside of them, the
 * longest stretches that only mathematics explains. One pass; a stretch that turns out to be words isn't read twice.
 */
final class MathScanner {
    /** Letters that, alone in a sentence, are words of French or English, or are left after an elision. */
    private static final String WORDS = "aAyYIOàÀôÔ";

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private int at;
    /** Up to here the text was tried as a formula in vain. */
    private int triedTo;

    private int plainFrom;

    private MathScanner(String text) {
        this.text = text;
    }

    /**
     * A part of a text.
     *
     * @param math false for words
     * @param tex whether it stood between delimiters
     */
    record Segment(int from, int to, boolean math, boolean tex) {}

    /** The parts of a text in their order, without the delimiters of formulas. */
    static List<Segment> scan(String text) {
        MathScanner scanner = new MathScanner(text);
        while (scanner.at < text.length()) {
            scanner.step();
        }
        scanner.plainTo(text.length());
        return scanner.segments;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '$' && delimited(text.startsWith("$$", at) ? "$$" : "$", text.startsWith("$$", at) ? "$$" : "$")) {
            return;
        }
        if (c == '\\' && ((at(1) == '(' && delimited("\\(", "\\)")) || (at(1) == '[' && delimited("\\[", "\\]")))) {
            return;
        }
        if (c == '\\' && at(1) == '$') {
            at += 2;
        } else if (Character.isWhitespace(c)) {
            at++;
        } else {
            bare();
        }
    }

    /** The position of the last look for a closing delimiter that failed: behind it there is none. */
    private int unclosedFrom = Integer.MAX_VALUE;

    private boolean delimited(String open, String close) {
        int from = at + open.length();
        if (from >= unclosedFrom) {
            return false;
        }
        int to = closing(from, close);
        if (to < 0) {
            unclosedFrom = from;
            return false;
        }
        plainTo(at);
        segments.add(new Segment(from, to, true, true));
        at = to + close.length();
        plainFrom = at;
        return true;
    }

    private int closing(int from, String close) {
        int to = text.indexOf(close, from);
        while (to > 0 && close.charAt(0) == '$' && text.charAt(to - 1) == '\\') {
            to = text.indexOf(close, to + 1);
        }
        return to;
    }

    private void bare() {
        BareFormula formula = at < triedTo ? null : BareFormula.at(text, at);
        if (formula != null && formula.isMathematics()) {
            plainTo(at);
            segments.add(new Segment(at, formula.end(), true, false));
            at = formula.end();
            plainFrom = at;
            return;
        }
        if (formula != null) {
            triedTo = formula.readTo();
        }
        if (isLoneVariable()) {
            plainTo(at);
            segments.add(new Segment(at, at + 1, true, false));
            plainFrom = ++at;
        } else {
            at = endOfWord();
        }
    }

    static boolean isWord(char letter) {
        return WORDS.indexOf(letter) >= 0;
    }

    private boolean isLoneVariable() {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at(1);
        return MathLexer.isAsciiLetter(c)
                && !isWord(c)
                && (Character.isWhitespace(before) || before == '(')
                && (after == 0 || Character.isWhitespace(after) || ",;:?!)".indexOf(after) >= 0);
    }

    /** A word is skipped whole, with its apostrophes and hyphens: in "l'aire" and "a-t-il" no letter is a variable. */
    private int endOfWord() {
        int i = at + 1;
        if (Character.isLetterOrDigit(text.charAt(at))) {
            while (i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || "'’-.".indexOf(text.charAt(i)) >= 0)) {
                i++;
            }
        }
        return i;
    }

    private void plainTo(int to) {
        if (plainFrom < to) {
            segments.add(new Segment(plainFrom, to, false, false));
        }
        plainFrom = to;
    }

    private char at(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    static boolean isSymbol(char c) {
        Lexeme known = c < 0x80 ? null : MathSymbols.of(c);
        return known != null && !known.is(Kind.PRIME) && c != '–' && c != '…' && c != '°' && c != '·'
                || MathLexer.isScript(c);
    }
}
