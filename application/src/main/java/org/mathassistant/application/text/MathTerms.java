package org.mathassistant.application.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.mathassistant.application.text.Lexeme.Kind;
import org.mathassistant.application.text.MathScanner.Segment;

/**
 * The search terms of one formula. A letter, number or function is one term with its primes and short indices
 * ({@code u_{n+1}}); brackets, products and typefaces are left out.
 */
final class MathTerms {
    /** An index of more pieces is terms of its own. */
    private static final int MAX_SCRIPT = 12;

    private final List<Lexeme> lexemes;
    private final boolean words;
    private final List<String> terms = new ArrayList<>();
    /** The depths of the fractions whose numerator is being read. */
    private final Deque<Integer> fractions = new ArrayDeque<>();

    private int depth;
    private int at;

    private MathTerms(List<Lexeme> lexemes, boolean words) {
        this.lexemes = lexemes;
        this.words = words;
    }

    /** @param words whether words inside a formula are given too, as they stand */
    static List<String> of(Segment segment, String text, boolean words) {
        MathTerms reader = new MathTerms(MathLexer.read(text, segment.from(), segment.to(), segment.tex()), words);
        while (reader.at < reader.lexemes.size()) {
            reader.step(reader.lexemes.get(reader.at++));
        }
        return reader.terms;
    }

    private void step(Lexeme lexeme) {
        if (lexeme.isAtom()) {
            terms.add(scripted(lexeme));
            endPart();
        } else if (lexeme.is(Kind.GROUP_OPEN)) {
            depth++;
        } else if (lexeme.is(Kind.GROUP_CLOSE)) {
            depth--;
            endPart();
        } else if (lexeme.is(Kind.FRAC)) {
            fractions.push(depth);
        } else if (lexeme.is(Kind.OPERATOR) || lexeme.is(Kind.BINOM) || lexeme.is(Kind.BIG) || lexeme.is(Kind.ROOT)) {
            terms.add("m_" + name(lexeme) + '_');
        } else if (lexeme.is(Kind.TEXT) && words) {
            terms.add(lexeme.name());
        }
    }

    /** The sign of division goes behind the numerator, as in {@code a/b}. */
    private void endPart() {
        if (!fractions.isEmpty() && fractions.peek() == depth) {
            fractions.pop();
            terms.add("m_over_");
        }
    }

    /** An atom as one term with the primes and scripts behind it, the lower script first. */
    private String scripted(Lexeme atom) {
        String primes = "";
        String lower = "";
        String upper = "";
        boolean more = true;
        while (more && at < lexemes.size()) {
            Lexeme next = lexemes.get(at);
            String script = next.is(Kind.SUP) || next.is(Kind.SUB) ? script() : "";
            if (next.is(Kind.PRIME)) {
                primes += "_" + next.name();
                at++;
                more = primes.length() < MAX_SCRIPT * 6;
            } else if (next.is(Kind.SUB) && lower.isEmpty() && !script.isEmpty()) {
                lower = "_sub" + script;
            } else if (next.is(Kind.SUP) && upper.isEmpty() && !script.isEmpty()) {
                upper = "_sup" + script;
            } else {
                more = false;
            }
        }
        return "m_" + name(atom) + primes + lower + upper + '_';
    }

    /** Reads the script that begins here if it is short and simple, and moves behind it; empty if it isn't. */
    private String script() {
        int from = at + 1;
        if (from >= lexemes.size()) {
            return "";
        }
        if (!lexemes.get(from).is(Kind.GROUP_OPEN)) {
            return scriptOf(from, from + 1, from + 1);
        }
        for (int to = from + 1; to < lexemes.size() && to - from <= MAX_SCRIPT; to++) {
            if (lexemes.get(to).is(Kind.GROUP_CLOSE)) {
                return scriptOf(from + 1, to, to + 1);
            }
        }
        return "";
    }

    private String scriptOf(int from, int to, int next) {
        StringBuilder script = new StringBuilder();
        for (int i = from; i < to; i++) {
            Lexeme piece = lexemes.get(i);
            if (piece.is(Kind.GROUP_OPEN)
                    || piece.is(Kind.TEXT)
                    || piece.is(Kind.FRAC)
                    || piece.is(Kind.BINOM)
                    || piece.is(Kind.BIG)) {
                return "";
            }
            if (!isSilent(piece)) {
                script.append('_').append(name(piece));
            }
        }
        if (!script.isEmpty()) {
            at = next;
        }
        return script.toString();
    }

    private static boolean isSilent(Lexeme piece) {
        return switch (piece.kind()) {
            case FENCE, PRODUCT, ACCENT, FONT, SEPARATOR, GROUP_CLOSE -> true;
            default -> false;
        };
    }

    /** The name in the alphabet of terms. */
    private static String name(Lexeme lexeme) {
        String name = lexeme.name();
        return switch (lexeme.kind()) {
            case NUMBER -> name.replace("{,}", "d").replace(',', 'd').replace('.', 'd');
            case VARIABLE -> variable(name);
            case FUNCTION -> "fn" + ascii(name.toLowerCase(Locale.ROOT));
            case OPERATOR -> name.equals("bangeq") ? "noteq" : name;
            default -> name;
        };
    }

    private static String variable(String name) {
        if (name.startsWith("bb")) {
            return "set" + ascii(name.substring(2).toLowerCase(Locale.ROOT));
        }
        String plain = name.startsWith("var") ? name.substring(3) : name;
        return Character.isUpperCase(plain.charAt(0)) ? "cap_" + ascii(plain.toLowerCase(Locale.ROOT)) : ascii(plain);
    }

    private static String ascii(String name) {
        StringBuilder ascii = new StringBuilder();
        name.codePoints()
                .forEach(c -> ascii.append(
                        c < 0x80 && Character.isLetterOrDigit(c)
                                ? Character.toString(c)
                                : "u" + Integer.toHexString(c)));
        return ascii.toString();
    }
}
