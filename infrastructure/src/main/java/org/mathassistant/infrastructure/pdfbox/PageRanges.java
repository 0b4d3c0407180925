package org.mathassistant.infrastructure.pdfbox;

import java.util.Collection;
import java.util.Iterator;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Writes pages as ranges: "3, 7–12, 40". */
final class PageRanges {
    /** More are not written. */
    static final int MAX_RANGES = 60;

    private PageRanges() {}

    static String of(Collection<Integer> pages) {
        StringJoiner ranges = new StringJoiner(", ");
        int count = 0;
        Iterator<Integer> sorted = new TreeSet<>(pages).iterator();
        int first = sorted.hasNext() ? sorted.next() : 0;
        int last = first;
        while (last > 0 && count < MAX_RANGES) {
            int next = sorted.hasNext() ? sorted.next() : 0;
            if (next != last + 1) {
                ranges.add(last == first ? Integer.toString(first) : first + (last == first + 1 ? ", " : "–") + last);
                first = next;
                count++;
            }
            last = next;
        }
        return last > 0 ? ranges.add("…").toString() : ranges.toString();
    }
}
