package org.mathassistant.application.text;

import java.text.BreakIterator;

/** Shortens Markdown with LaTeX: at the end of a paragraph, a sentence or a word, never inside a formula. */
public final class Excerpts {
    static final String ELLIPSIS = " …";

    private Excerpts() {}

    /**
     * The text if it is short enough, else a beginning of it that ends with an ellipsis; the ellipsis alone where a
     * formula at the very beginning is too long.
     *
     * @param max length in UTF-16 units, ellipsis included
     */
    public static String shorten(String text, int max) {
        String whole = text.strip();
        if (whole.length() <= max) {
            return whole;
        }
        FormulaSpans formulas = FormulaSpans.in(whole.substring(0, Math.min(whole.length(), max * 2)));
        int limit = max - ELLIPSIS.length();
        int end = lastParagraph(whole, limit, formulas);
        if (end < limit / 2) {
            end = Math.max(end, lastSentence(whole, limit, formulas));
        }
        if (end < limit / 3) {
            end = Math.max(end, lastWord(whole, limit, formulas));
        }
        return (whole.substring(0, end).strip() + ELLIPSIS).strip();
    }

    private static int lastParagraph(String text, int limit, FormulaSpans formulas) {
        int end = text.lastIndexOf("\n\n", limit);
        while (end > 0 && formulas.inside(end)) {
            end = text.lastIndexOf("\n\n", end - 1);
        }
        return Math.max(end, 0);
    }

    private static int lastSentence(String text, int limit, FormulaSpans formulas) {
        for (int end = limit; end > 1; end--) {
            char before = text.charAt(end - 1);
            if ((before == '.' || before == '?' || before == '!')
                    && Character.isWhitespace(text.charAt(end))
                    && !formulas.inside(end)
                    && (Character.isLowerCase(text.charAt(end - 2)) || text.charAt(end - 2) == '$')) {
                return end;
            }
        }
        return 0;
    }

    private static int lastWord(String text, int limit, FormulaSpans formulas) {
        for (int end = limit; end > 0; end--) {
            if (!formulas.inside(end) && Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        return formulas.inside(limit) || limit == 0 ? 0 : characterBoundary(text, limit);
    }

    /** One word without a space that is longer than the limit: no character is cut in two. */
    private static int characterBoundary(String text, int limit) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.substring(0, Math.min(text.length(), limit + 16)));
        return characters.isBoundary(limit) ? limit : characters.preceding(limit);
    }
}
