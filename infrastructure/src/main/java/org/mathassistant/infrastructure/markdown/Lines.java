package org.mathassistant.infrastructure.markdown;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The lines of a file, or of what a container in it holds.
 *
 * @param offset how many lines of the file stand before them
 */
record Lines(List<String> all, int offset) {
    Lines {
        all = List.copyOf(all);
    }

    static Lines of(String text) {
        return new Lines(List.of(text.split("\n", -1)), 0);
    }

    int size() {
        return all.size();
    }

    String get(int line) {
        return all.get(line);
    }

    /** The lines from one to another, both included; none where the first comes after the last. */
    Lines range(int first, int last) {
        return first > last
                ? new Lines(List.of(), offset + first)
                : new Lines(all.subList(first, last + 1), offset + first);
    }

    Lines map(UnaryOperator<String> change) {
        return new Lines(all.stream().map(change).toList(), offset);
    }

    String text() {
        return String.join("\n", all);
    }
}
