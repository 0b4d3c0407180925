package org.mathassistant.application.composition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The formulas that a block sets on lines of their own: those that its author wants seen. */
final class Displays {
    private static final Pattern DISPLAY = Pattern.compile("\\$\\$(?<formula>[^$]{1,600}+)\\$\\$");

    private Displays() {}

    /** Without their delimiters, in their order. */
    static List<String> in(String text) {
        return DISPLAY.matcher(text)
                .results()
                .map(Displays::formula)
                .filter(formula -> !formula.isEmpty())
                .toList();
    }

    private static String formula(MatchResult display) {
        String formula = display.group(1).strip();
        return formula.endsWith(".") || formula.endsWith(",") || formula.endsWith(";")
                ? formula.substring(0, formula.length() - 1).strip()
                : formula;
    }
}
