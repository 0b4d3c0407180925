package org.mathassistant.infrastructure.latex;

import java.util.Map;
import java.util.TreeMap;

/** The pages of what bears one, in reading order, and what they tell of the blocks between. */
final class PageMarks {
    private final TreeMap<Integer, String> pages = new TreeMap<>();

    PageMarks(References references, AuxFile aux) {
        for (References.Label label : references.labels()) {
            AuxFile.Entry entry = aux.label(label.key);
            if (entry != null && !label.anchor.floating() && !entry.page().isEmpty()) {
                pages.put(label.clock, entry.page());
            }
        }
        references.headings().forEach((clock, heading) -> {
            String page = aux.pageOfHeading(heading);
            if (page != null) {
                pages.put(clock, page);
            }
        });
    }

    /** The page of an instant, where the marks before and after it agree; else empty. */
    String at(int clock) {
        Map.Entry<Integer, String> before = pages.floorEntry(clock);
        Map.Entry<Integer, String> after = pages.ceilingEntry(clock + 1);
        boolean safe = before != null && after != null && before.getValue().equals(after.getValue());
        return safe ? before.getValue() : "";
    }
}
