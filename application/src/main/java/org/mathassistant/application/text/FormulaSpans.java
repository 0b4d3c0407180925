package org.mathassistant.application.text;

import java.util.BitSet;

/** Where formulas stand between LaTeX delimiters in a text, delimiters included. */
public final class FormulaSpans {
    private final BitSet inner = new BitSet();

    private FormulaSpans() {}

    /** A formula that is opened and not closed reaches to the end of the text. */
    public static FormulaSpans in(String text) {
        FormulaSpans spans = new FormulaSpans();
        int at = 0;
        while (at < text.length()) {
            int length = openingAt(text, at);
            if (length == 0) {
                at += text.charAt(at) == '\\' ? 2 : 1;
                continue;
            }
            int end = closing(text, at, length);
            spans.inner.set(at + 1, Math.max(end, at + 1));
            at = end;
        }
        return spans;
    }

    /** Whether a cut before this position would go through a formula. */
    public boolean inside(int position) {
        return inner.get(position);
    }

    private static int openingAt(String text, int at) {
        if (text.charAt(at) == '$') {
            return text.startsWith("$$", at) ? 2 : 1;
        }
        return text.startsWith("\\(", at) || text.startsWith("\\[", at) ? 2 : 0;
    }

    private static int closing(String text, int at, int length) {
        String open = text.substring(at, at + length);
        String close = open.equals("\\(") ? "\\)" : open.equals("\\[") ? "\\]" : open;
        int i = at + length;
        while (i < text.length()) {
            if (text.startsWith(close, i)) {
                return i + close.length();
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return text.length();
    }
}
