package org.mathassistant.infrastructure.pdfbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells footnotes from the text above them: a short rule parts them, and their letters are smaller. */
final class Footnotes {
    /** The rule is so much of the page's width, at least and at most. */
    private static final double SHORTEST = 0.08;

    private static final double LONGEST = 0.45;
    /** Letters of a footnote are smaller by this factor. */
    private static final double SMALLER = 0.93;
    /** The rule stands no higher, in heights of the text on the page. */
    private static final double LOWEST_PART = 0.35;

    private Footnotes() {}

    static List<Line> marked(List<Line> lines, List<Bar> bars, double width) {
        double rule = bars.stream()
                .filter(bar -> bar.width() >= SHORTEST * width && bar.width() <= LONGEST * width && parts(bar, lines))
                .mapToDouble(Bar::y)
                .max()
                .orElse(Double.MAX_VALUE);
        return rule == Double.MAX_VALUE
                ? lines
                : lines.stream()
                        .map(line -> line.top() > rule - 2 ? line.asNote() : line)
                        .toList();
    }

    private static boolean parts(Bar bar, List<Line> lines) {
        Map<Double, Integer> above = new HashMap<>();
        double below = 0;
        int letters = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Line line : lines) {
            top = Math.min(top, line.top());
            bottom = Math.max(bottom, line.bottom());
            if (line.top() > bar.y() - 2) {
                below = Math.max(below, line.size());
                letters += line.prose();
            } else {
                above.merge(line.size(), line.prose(), Integer::sum);
            }
        }
        double text = above.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        return letters > 0
                && below < SMALLER * text
                && bar.y() > bottom - LOWEST_PART * (bottom - top)
                && lines.stream()
                        .anyMatch(line ->
                                line.top() > bar.y() - 2 && Math.abs(line.left() - bar.left()) < 3 * line.size());
    }
}
