package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The outermost lines of a page, above or below: where running heads and page numbers stand.
 *
 * @param height the place of the line, in steps of two points
 * @param lines what stands at that height; a running head may come in pieces
 */
record Edges(int height, List<Line> lines) {
    private static final double STEP = 2;
    private static final double SAME = 3;

    /** The outermost lines but so many. */
    static Edges of(PdfPage page, boolean above, int skipped) {
        Comparator<Line> outermost = Comparator.comparingDouble(above ? Line::baseline : line -> -line.baseline());
        List<Line> sorted = page.lines().stream().sorted(outermost).toList();
        int at = 0;
        for (int row = 0; at < sorted.size(); row++) {
            double baseline = sorted.get(at).baseline();
            List<Line> same = new ArrayList<>();
            while (at < sorted.size() && Math.abs(sorted.get(at).baseline() - baseline) <= SAME) {
                same.add(sorted.get(at++));
            }
            if (row == skipped) {
                same.sort(Comparator.comparingDouble(Line::left));
                return new Edges((int) Math.round(baseline / STEP), same);
            }
        }
        return new Edges(-1, List.of());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
        return text.toString();
    }

    /** The text without numbers and case: the same on every page that has the same head. */
    String pattern() {
        return text().replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
