package org.mathassistant.infrastructure.pdfbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The printed number of each page: as it stands on the page, else as the file labels the page where its labels are true
 * elsewhere, else counted on from the pages around.
 */
final class PrintedPages {
    /** Labels count where so many of the numbers that were seen agree. */
    private static final double TRUSTED = 0.8;
    /** Pages without a number between two that have one. */
    private static final int MAX_GAP = 40;

    private final Map<Integer, String> printed = new HashMap<>();

    PrintedPages(List<PdfPage> pages, Map<Integer, Folio> seen) {
        NavigableMap<Integer, Folio> sorted = new TreeMap<>(seen);
        boolean trusted = isTrusted(pages, seen);
        for (PdfPage page : pages) {
            Folio folio = sorted.get(page.number());
            printed.put(
                    page.number(),
                    folio != null
                            ? folio.printed()
                            : trusted && !page.label().isEmpty() ? page.label() : counted(sorted, page.number()));
        }
    }

    /** Empty where it isn't known. */
    String of(int page) {
        return printed.getOrDefault(page, "");
    }

    private static boolean isTrusted(List<PdfPage> pages, Map<Integer, Folio> seen) {
        long agreeing = pages.stream()
                .filter(page -> seen.containsKey(page.number())
                        && seen.get(page.number()).printed().equals(page.label()))
                .count();
        return agreeing >= TRUSTED * seen.size();
    }

    private static String counted(NavigableMap<Integer, Folio> seen, int page) {
        Map.Entry<Integer, Folio> after = seen.higherEntry(page);
        Map.Entry<Integer, Folio> before = seen.lowerEntry(page);
        if (before != null && page - before.getKey() <= MAX_GAP && (after == null || agree(before, after))) {
            return before.getValue().moved(page - before.getKey());
        }
        return after != null && after.getKey() - page <= MAX_GAP
                ? after.getValue().moved(page - after.getKey())
                : before != null ? before.getValue().moved(page - before.getKey()) : "";
    }

    private static boolean agree(Map.Entry<Integer, Folio> one, Map.Entry<Integer, Folio> other) {
        return one.getValue().roman() == other.getValue().roman()
                && other.getValue().value() - one.getValue().value() == other.getKey() - one.getKey();
    }
}
