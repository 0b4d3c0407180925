package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.FormulaSpans;
import org.mathassistant.application.text.Words;

/**
 * A statement cut where its hypotheses end: at its "alors", at its "then".
 *
 * @param hypotheses as the course words them
 * @param conclusion likewise
 */
record Hypotheses(String hypotheses, String conclusion) {
    private static final Pattern TURN = Pattern.compile(
            "(?<=[\\s,;:.])(?:alors|then)\\b[\\s,:]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLAUSE_END = Pattern.compile("[,;.:](?=\\s)|\\s(?:et|and)\\s");
    private static final Pattern FORMULA = Pattern.compile("\\$([^$]{1,200}+)\\$");
    private static final int MIN_FORMULA = 6;
    private static final int MIN_CLAUSE = 12;
    private static final int STEM = 6;

    /** Words of statements that say nothing about what is supposed. */
    private static final Set<String> COMMON =
            Set.of(("soit soient fonction functi functions foncti suite sequen definie define defined interv real reels"
                            + " nombre number point deux two let supposons suppose telle that such")
                    .split(" "));

    /** @return empty where the statement does not say "then" */
    static Optional<Hypotheses> of(String statement) {
        String text = statement.strip();
        FormulaSpans formulas = FormulaSpans.in(text);
        Matcher turn = TURN.matcher(text);
        while (turn.find()) {
            if (!formulas.inside(turn.start()) && turn.start() > 0) {
                return Optional.of(new Hypotheses(
                        trimmed(text.substring(0, turn.start())),
                        text.substring(turn.end()).strip()));
            }
        }
        return Optional.empty();
    }

    /** The hypotheses one by one, as far as commas part them. */
    List<String> clauses() {
        FormulaSpans formulas = FormulaSpans.in(hypotheses);
        List<String> clauses = new ArrayList<>();
        int from = 0;
        Matcher end = CLAUSE_END.matcher(hypotheses);
        while (end.find()) {
            if (!formulas.inside(end.start()) && end.start() - from >= MIN_CLAUSE) {
                clauses.add(hypotheses.substring(from, end.start()).strip());
                from = end.end();
            }
        }
        clauses.add(hypotheses.substring(from).strip());
        return clauses.stream()
                .filter(clause -> !terms(clause).isEmpty() || !formulas(clause).isEmpty())
                .toList();
    }

    /** Whether a text speaks of what a clause supposes, by a word or a formula of it. */
    static boolean speaksOf(String clause, String text) {
        Set<String> supposed = terms(clause);
        String bare = withoutSpaces(text);
        return terms(text).stream().anyMatch(supposed::contains)
                || formulas(clause).stream().anyMatch(bare::contains);
    }

    /** The formulas of a clause that are long enough to be known again. */
    private static List<String> formulas(String clause) {
        return FORMULA.matcher(clause)
                .results()
                .map(formula -> withoutSpaces(formula.group(1)))
                .filter(formula -> formula.length() >= MIN_FORMULA)
                .toList();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        for (String word : Words.telling(withoutFormulas(text))) {
            String stem = word.substring(0, Math.min(word.length(), STEM));
            if (word.length() > 3 && !COMMON.contains(stem) && !COMMON.contains(word)) {
                terms.add(stem);
            }
        }
        return terms;
    }

    private static String withoutFormulas(String text) {
        FormulaSpans formulas = FormulaSpans.in(text);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            words.append(formulas.inside(i) || formulas.inside(i + 1) ? ' ' : text.charAt(i));
        }
        return words.toString();
    }

    private static String trimmed(String text) {
        return text.strip().replaceFirst("[,;:.]$", "").strip();
    }
}
