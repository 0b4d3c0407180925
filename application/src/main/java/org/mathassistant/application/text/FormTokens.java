package org.mathassistant.application.text;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a question's form. Two formulas side by side are not one: something stands between them. */
final class FormTokens {
    private static final String BETWEEN = "$|";

    private final List<String> tokens = new ArrayList<>();
    private boolean afterFormula;

    void word(String word) {
        tokens.add(word);
        afterFormula = false;
    }

    /** A piece of the formula that {@link #beginFormula} began. */
    void piece(String piece) {
        tokens.add(piece);
    }

    void beginFormula() {
        if (afterFormula) {
            tokens.add(BETWEEN);
        }
        afterFormula = true;
    }

    List<String> list() {
        return tokens;
    }
}
