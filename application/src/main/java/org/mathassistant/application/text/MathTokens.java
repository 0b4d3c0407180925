package org.mathassistant.application.text;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.text.MathScanner.Segment;

/**
 * Mathematics as search terms: one form for LaTeX, Unicode and ASCII. A token is {@code m_…_} in lower-case ASCII
 * letters, digits and underscores ({@code m_x_sup_2_}, {@code m_cap_f_}, {@code m_leq_}), so that tokenizers, lower
 * casing and stemmers leave it whole; {@code F} and {@code f} stay apart.
 */
public final class MathTokens {
    /** Of a longer text only the beginning is read as mathematics; the rest stays as it is. In UTF-16 units. */
    public static final int MAX_LENGTH = 4_000_000;

    private MathTokens() {}

    /** Text in which every formula, however it is written, stands as canonical tokens between spaces. */
    public static String normalise(String text) {
        String read = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        StringBuilder out = new StringBuilder(read.length() + 64);
        for (Segment segment : MathScanner.scan(read)) {
            if (segment.math()) {
                out.append(' ');
                for (String token : MathTerms.of(segment, read, true)) {
                    out.append(token).append(' ');
                }
            } else {
                out.append(read, segment.from(), segment.to());
            }
        }
        return out.append(text, read.length(), text.length()).toString();
    }

    /** The tokens of the formulas alone, in the order of the text. */
    public static List<String> tokens(String text) {
        String read = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        List<String> tokens = new ArrayList<>();
        for (Segment segment : MathScanner.scan(read)) {
            if (segment.math()) {
                tokens.addAll(MathTerms.of(segment, read, false));
            }
        }
        return tokens;
    }
}
