package org.mathassistant.application.text;

import java.util.List;
import java.util.stream.IntStream;

/** The numbers that a range like "3 à 5" or "3.2–3.5" adds to its first one. */
final class NumberRange {
    private NumberRange() {}

    static List<String> after(String first, String last) {
        String prefix = prefix(last);
        int from = tail(first);
        int to = tail(last);
        if (!prefix.equals(prefix(first)) || from < 0 || to <= from || to - from >= References.MAX_RANGE) {
            return List.of(last);
        }
        return IntStream.rangeClosed(from + 1, to).mapToObj(n -> prefix + n).toList();
    }

    private static String prefix(String number) {
        return number.substring(0, number.lastIndexOf('.') + 1);
    }

    /** The last component; negative where it is no plain number. */
    private static int tail(String number) {
        String tail = number.substring(number.lastIndexOf('.') + 1);
        return !tail.isEmpty() && tail.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(tail) : -1;
    }
}
