package org.mathassistant.infrastructure.pdfbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the running text of a document looks like.
 *
 * @param size of its font, in points
 * @param pitch from one line to the next, in points
 */
record Typography(double size, double pitch) {
    /** Of fonts that differ by less, the size is the same. */
    private static final double STEP = 0.5;
    /** A line with fewer letters is no running text. */
    private static final int LONG_ENOUGH = 15;

    /** Of the most frequent distance, another has this share to be frequent. */
    private static final double FREQUENT = 0.3;

    private static final double DEFAULT_SIZE = 10;
    private static final double DEFAULT_PITCH = 1.2;

    static Typography of(List<Line> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(rounded(line.size(), STEP), line.prose(), Integer::sum));
        double size = most(sizes, DEFAULT_SIZE);
        Map<Double, Integer> pitches = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (isText(before, size)
                    && isText(line, size)
                    && before.column() == line.column()
                    && before.pdfPage() == line.pdfPage()
                    && line.baseline() > before.baseline()) {
                pitches.merge(rounded(line.baseline() - before.baseline(), 0.25), 1, Integer::sum);
            }
        }
        return new Typography(size, usual(pitches, DEFAULT_PITCH * size));
    }

    private static boolean isText(Line line, double size) {
        return line.prose() >= LONG_ENOUGH && Math.abs(line.size() - size) < STEP;
    }

    private static double rounded(double value, double step) {
        return Math.round(value / step) * step;
    }

    /** The smallest distance that is frequent: in a short text, paragraphs may be as frequent as lines. */
    private static double usual(Map<Double, Integer> pitches, double otherwise) {
        int most = pitches.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return pitches.entrySet().stream()
                .filter(pitch -> pitch.getValue() >= FREQUENT * most)
                .mapToDouble(Map.Entry::getKey)
                .min()
                .orElse(otherwise);
    }

    private static double most(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    boolean isLarge(Line line) {
        return line.size() > 1.11 * size;
    }

    boolean isSmall(Line line) {
        return line.size() < 0.93 * size;
    }
}
