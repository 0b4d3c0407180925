package org.mathassistant.infrastructure.pdfbox;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph, and the words that the ends of lines cut. */
final class Joining {
    private static final Pattern CUT = Pattern.compile(".*\\p{L}{2}[-‐]$", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    private Joining() {}

    /**
     * Joins lines into one text.
     *
     * @param words the words that stand uncut somewhere in the document, in lower case: a hyphen is kept where only the
     *     hyphenated word is among them
     */
    static String join(List<String> lines, Set<String> words) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            append(text, line.strip(), words);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String line, Set<String> words) {
        if (text.isEmpty() || line.isEmpty()) {
            text.append(line);
        } else if (CUT.matcher(tail(text)).matches() && Character.isLowerCase(line.codePointAt(0))) {
            String front = lastWord(text);
            String back = firstWord(line);
            if (!keepsHyphen(front, back, words)) {
                text.setLength(text.length() - 1);
            }
            text.append(line);
        } else {
            text.append('\n').append(line);
        }
    }

    private static boolean keepsHyphen(String front, String back, Set<String> words) {
        String whole = front.substring(0, front.length() - 1) + back;
        return !words.contains(whole) && words.contains(front.substring(0, front.length() - 1) + "-" + back);
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - 4));
    }

    private static String lastWord(StringBuilder text) {
        int start = text.length() - 1;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start).toLowerCase(java.util.Locale.ROOT);
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** Without superfluous spaces. */
    static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
