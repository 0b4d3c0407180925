package org.mathassistant.application.composition;

import org.mathassistant.application.text.Excerpts;
import org.mathassistant.application.text.FormulaSpans;

/** What a person wrote, repeated on one line inside Markdown: formulas stay formulas, the rest is no markup and no marker. */
final class Plain {
    /** Of a longer text the beginning is repeated, in UTF-16 units. */
    private static final int MAX_LENGTH = 160;

    private static final String MARKUP = "\\`*_<>#|~";
    private static final char WORD_JOINER = '\u2060';

    private Plain() {}

    static String line(String written) {
        String line = Excerpts.shorten(String.join(" ", written.strip().split("\\s+")), MAX_LENGTH);
        FormulaSpans formulas = FormulaSpans.in(line);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean formula = formulas.inside(i) || formulas.inside(i + 1);
            if (!formula && MARKUP.indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(c);
            if (!formula && c == '[') {
                plain.append(WORD_JOINER);
            }
        }
        return plain.toString();
    }
}
