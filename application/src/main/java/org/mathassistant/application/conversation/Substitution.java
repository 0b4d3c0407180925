package org.mathassistant.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "Et pour n = 3 ?": the question before, with this value in the place of its own. */
final class Substitution {
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "([A-Za-z](?:_\\{?\\w+}?|\\(\\w\\))?)\\s*=\\s*([^$\\s?!;][^$?!;,]*?)(?=\\$|\\s*[?!;,.]*(?:\\s|$))");

    private static final Pattern FORMULA = Pattern.compile("\\$([^$]+)\\$");

    private Substitution() {}

    /** Empty where nothing in the question takes the place of what is said. */
    static Optional<String> in(String question, String said) {
        List<MatchResult> given = ASSIGNMENT.matcher(said).results().toList();
        if (given.size() == 1) {
            return replaced(ASSIGNMENT, question, given.get(0), given.get(0).group(1));
        }
        List<MatchResult> formulas = FORMULA.matcher(said).results().toList();
        return formulas.size() == 1 ? replacedShape(question, formulas.get(0).group(1)) : Optional.empty();
    }

    private static Optional<String> replaced(Pattern pattern, String question, MatchResult given, String name) {
        List<MatchResult> places = pattern.matcher(question)
                .results()
                .filter(place -> place.group(1).equals(name))
                .toList();
        return places.size() == 1 ? Optional.of(put(question, places.get(0), given.group())) : Optional.empty();
    }

    /** A formula that differs in its numbers alone takes the place of the one before. */
    private static Optional<String> replacedShape(String question, String formula) {
        List<MatchResult> places = FORMULA.matcher(question)
                .results()
                .filter(place -> shape(place.group(1)).equals(shape(formula)))
                .toList();
        return places.size() == 1 ? Optional.of(put(question, places.get(0), "$" + formula + "$")) : Optional.empty();
    }

    private static String put(String question, MatchResult place, String text) {
        return question.substring(0, place.start()) + text + question.substring(place.end());
    }

    private static String shape(String formula) {
        return formula.replaceAll("[0-9]+", "#").replaceAll("\\s+", "");
    }
}
