package org.mathassistant.infrastructure.latex;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Marks in text that is being written: a reference whose number isn't known yet, the place of a label. A mark is a
 * number between two characters of the private use area; the lexer lets none of these in from a source.
 */
final class Markers {
    private static final char REFERENCE = '\uE000';
    private static final char LABEL = '\uE001';
    private static final char END = '\uE002';

    private Markers() {}

    static boolean isReserved(char c) {
        return c >= REFERENCE && c <= END;
    }

    /** Raw text without characters that would be taken for marks. */
    static String clean(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        raw.chars().forEach(c -> out.append(isReserved((char) c) ? '\uFFFD' : (char) c));
        return out.toString();
    }

    static String reference(int index) {
        return REFERENCE + Integer.toString(index) + END;
    }

    static String label(int index) {
        return LABEL + Integer.toString(index) + END;
    }

    /** The text with its references replaced; its label marks stay. */
    static String replaceReferences(String text, IntFunction<String> replacement) {
        return replace(text, REFERENCE, replacement);
    }

    /** The text without its label marks, each told to a listener. */
    static String takeLabels(String text, IntConsumer listener) {
        return replace(text, LABEL, index -> {
            listener.accept(index);
            return "";
        });
    }

    private static String replace(String text, char mark, IntFunction<String> replacement) {
        int start = text.indexOf(mark);
        if (start < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (start >= 0) {
            int end = text.indexOf(END, start);
            out.append(text, from, start).append(replacement.apply(Integer.parseInt(text, start + 1, end, 10)));
            from = end + 1;
            start = text.indexOf(mark, from);
        }
        return out.append(text, from, text.length()).toString();
    }
}
