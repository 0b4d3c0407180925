package org.mathassistant.application.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markers of a text, in the forms in which models write them: {@code [1]}, {@code [1, 3]}, {@code [1-3]},
 * {@code [^1]}, {@code [passage 1]}, {@code 【1】}.
 */
final class Markers {
    private static final String NUMBERS = "(\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3}){0,20})";

    static final Pattern MARKER = Pattern.compile(
            "\\[\\^?(?:(?i:passages?|sources?)\\s+)?" + NUMBERS + "](?!\\()|【" + NUMBERS + "[^】\\n]{0,40}】");

    /** What may become a marker when more of the text is there. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:\\[[^\\]\\n]{0,24}|【[^】\\n]{0,48})$|\\s+$");

    /** A range that names more passages than anyone cites at once is none. */
    private static final int MAX_RANGE = 12;

    private Markers() {}

    /** How much of an unfinished text holds no half marker, and no space that would go with a removed one. */
    static int settledLength(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        return beginning.find() ? beginning.start() : text.length();
    }

    /**
     * The text with the reader's numbers. What cites nothing goes, with the space before it.
     *
     * @param numbering learns what is cited
     */
    static Rewritten rewrite(String text, Numbering numbering) {
        Untouchable untouchable = Untouchable.in(text);
        StringBuilder out = new StringBuilder(text.length());
        Matcher marker = MARKER.matcher(text);
        int copied = 0;
        int removed = 0;
        while (marker.find()) {
            List<Integer> numbers = numbers(marker);
            if (untouchable.at(marker.start()) || isInterval(numbers)) {
                continue;
            }
            out.append(text, copied, marker.start());
            copied = marker.end();
            List<Integer> known = numbers.stream().filter(numbering::knows).toList();
            removed += numbers.size() - known.size();
            if (known.isEmpty()) {
                dropSpaces(out);
            }
            String before = out.toString();
            known.stream()
                    .map(number -> "[" + numbering.of(number) + "]")
                    .distinct()
                    .forEach(shown -> {
                        if (!before.endsWith(shown)) {
                            out.append(shown);
                        }
                    });
        }
        return new Rewritten(out.append(text, copied, text.length()).toString(), removed);
    }

    private static void dropSpaces(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** The numbers that one marker names. */
    static List<Integer> numbers(Matcher marker) {
        String named = marker.group(1) == null ? marker.group(2) : marker.group(1);
        List<Integer> numbers = new ArrayList<>();
        for (String part : named.split("[,;]")) {
            String[] ends = part.strip().split("\\s*[–-]\\s*");
            int first = Integer.parseInt(ends[0].strip());
            int last = Integer.parseInt(ends[ends.length - 1].strip());
            for (int number = first; number <= Math.min(last, first + MAX_RANGE); number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** {@code [0, 1]} in running text: no marker is 0. */
    private static boolean isInterval(List<Integer> numbers) {
        return numbers.isEmpty() || (numbers.size() > 1 && numbers.contains(0));
    }

    /** @param removed how many numbers cited nothing */
    record Rewritten(String text, int removed) {}
}
