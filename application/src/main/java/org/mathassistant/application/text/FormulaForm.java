package org.mathassistant.application.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.mathassistant.application.text.Lexeme.Kind;

/**
 * A formula piece by piece, in its order and structure. The only rewriting is {@code \frac{a+1}{b}} to {@code (a+1)/b},
 * where nothing beside it could be drawn in.
 */
final class FormulaForm {
    /** A fraction between these reads the same with a slash. */
    private static final Set<String> SAFE_OPERATORS =
            Set.of("eq", "noteq", "lt", "gt", "leq", "geq", "plus", "minus", "in", "to", "implies", "iff", "approx");

    private static final Set<String> SAFE_BEFORE = Set.of("(", "[", "]");
    private static final Set<String> SAFE_BEHIND = Set.of(")", "]", "[");

    private final List<Lexeme> lexemes;
    /** For each opening brace where it closes; -1 for all else. */
    private final int[] closing;
    /** How the lexemes are written; empty where they are left out. */
    private final String[] written;

    private FormulaForm(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.closing = new int[lexemes.size()];
        this.written = new String[lexemes.size()];
    }

    static void add(List<Lexeme> lexemes, FormTokens tokens) {
        if (lexemes.isEmpty()) {
            return;
        }
        FormulaForm form = new FormulaForm(lexemes);
        form.match();
        form.write();
        tokens.beginFormula();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is(Kind.TEXT)) {
                QuestionWords.add(
                        lexemes.get(i).name(), 0, lexemes.get(i).name().length(), tokens);
            } else if (!form.written[i].isEmpty()) {
                tokens.piece(form.written[i]);
            }
        }
    }

    /** A formula that is one number. */
    static void number(String number, FormTokens tokens) {
        tokens.piece(written(new Lexeme(Kind.NUMBER, number)));
    }

    private void match() {
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is(Kind.GROUP_OPEN)) {
                open.push(i);
            } else if (lexemes.get(i).is(Kind.GROUP_CLOSE) && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
    }

    private void write() {
        for (int i = 0; i < written.length; i++) {
            written[i] = written(lexemes.get(i));
        }
        for (int i = 0; i < written.length; i++) {
            if (lexemes.get(i).name().equals("frac") && lexemes.get(i).is(Kind.FRAC)) {
                slash(i);
            }
        }
    }

    private static String written(Lexeme lexeme) {
        char kind = (char) ('a' + lexeme.kind().ordinal());
        return "$" + kind + lexeme.name();
    }

    private void slash(int frac) {
        int top = partEnd(frac + 1);
        int bottom = top < 0 ? -1 : partEnd(top + 1);
        if (bottom < 0 || !isSafeBefore(frac - 1) || !isSafeBehind(bottom + 1)) {
            return;
        }
        written[frac] = "";
        fence(frac + 1, top);
        fence(top + 1, bottom);
        written[top] = written[top] + " " + written(new Lexeme(Kind.OPERATOR, "over"));
    }

    /** The last piece of the part that begins here: of a group its end, else the piece itself; -1 where there is none. */
    private int partEnd(int from) {
        if (from >= closing.length) {
            return -1;
        }
        Lexeme first = lexemes.get(from);
        if (first.is(Kind.GROUP_OPEN)) {
            return closing[from] > from + 1 ? closing[from] : -1;
        }
        return first.is(Kind.VARIABLE) || first.is(Kind.NUMBER) ? from : -1;
    }

    private void fence(int from, int to) {
        if (from < to) {
            written[from] = written(new Lexeme(Kind.FENCE, "("));
            written[to] = written(new Lexeme(Kind.FENCE, ")"));
        }
    }

    private boolean isSafeBefore(int index) {
        if (index < 0) {
            return true;
        }
        Lexeme before = lexemes.get(index);
        return before.is(Kind.GROUP_OPEN) || before.is(Kind.SEPARATOR) || isSafe(before, SAFE_BEFORE);
    }

    private boolean isSafeBehind(int index) {
        if (index >= lexemes.size()) {
            return true;
        }
        Lexeme behind = lexemes.get(index);
        return behind.is(Kind.GROUP_CLOSE) || behind.is(Kind.SEPARATOR) || isSafe(behind, SAFE_BEHIND);
    }

    private static boolean isSafe(Lexeme lexeme, Set<String> fences) {
        return (lexeme.is(Kind.OPERATOR) && SAFE_OPERATORS.contains(lexeme.name()))
                || (lexeme.is(Kind.FENCE) && fences.contains(lexeme.name()));
    }
}
