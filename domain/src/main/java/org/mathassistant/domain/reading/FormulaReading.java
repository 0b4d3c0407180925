package org.mathassistant.domain.reading;

import java.util.List;

/**
 * What a reader of formulas made of some pages.
 *
 * @param failure why it could not read them, untranslated ("connection refused"); empty where it could
 */
public record FormulaReading(List<Formula> formulas, String failure) {
    public FormulaReading {
        formulas = List.copyOf(formulas);
    }

    public static FormulaReading of(List<Formula> formulas) {
        return new FormulaReading(formulas, "");
    }

    public static FormulaReading failed(String why) {
        return new FormulaReading(List.of(), why);
    }

    public boolean hasFailed() {
        return !failure.isEmpty();
    }
}
