package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds the columns of a page: parts that are read one after the other. A gap is one between columns where running text fills
 * both sides of it over several lines, and little crosses it; what crosses it parts the page into bands.
 */
final class Columns {
    /** A column has at least so many lines. */
    static final int MIN_LINES = 5;
    /** Columns are so far apart, in points. */
    private static final double MIN_GAP = 9;
    /** The share of its column that a line of running text fills. */
    private static final double FILLED = 0.55;
    /** What crosses a gap may be so many lines for each line beside it. */
    private static final double MAX_CROSSING = 0.3;
    /** Steps in which the gap is looked for, in points. */
    private static final double STEP = 2;

    private static final int MAX_DEPTH = 2;

    private Columns() {}

    /** The parts of a page in reading order. */
    static List<List<Chunk>> of(List<Chunk> chunks) {
        List<List<Chunk>> parts = new ArrayList<>();
        split(chunks, MAX_DEPTH, parts);
        return parts;
    }

    private static void split(List<Chunk> chunks, int depth, List<List<Chunk>> parts) {
        Optional<Double> gap = depth == 0 ? Optional.empty() : gap(chunks);
        if (gap.isEmpty()) {
            if (!chunks.isEmpty()) {
                parts.add(chunks);
            }
            return;
        }
        double middle = gap.get();
        List<Chunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparingDouble(Chunk::baseline));
        List<Chunk> crossing = new ArrayList<>();
        List<Chunk> left = new ArrayList<>();
        List<Chunk> right = new ArrayList<>();
        for (Chunk chunk : sorted) {
            if (crosses(chunk, middle)) {
                band(left, right, depth, parts);
                crossing.add(chunk);
            } else {
                flush(crossing, parts);
                (chunk.right() <= middle + MIN_GAP / 2 ? left : right).add(chunk);
            }
        }
        flush(crossing, parts);
        band(left, right, depth, parts);
    }

    private static void band(List<Chunk> left, List<Chunk> right, int depth, List<List<Chunk>> parts) {
        split(List.copyOf(left), depth - 1, parts);
        split(List.copyOf(right), depth - 1, parts);
        left.clear();
        right.clear();
    }

    private static void flush(List<Chunk> crossing, List<List<Chunk>> parts) {
        if (!crossing.isEmpty()) {
            parts.add(List.copyOf(crossing));
            crossing.clear();
        }
    }

    private static boolean crosses(Chunk chunk, double x) {
        return chunk.left() < x - MIN_GAP / 2 && chunk.right() > x + MIN_GAP / 2;
    }

    /** Where the columns part; empty where there is but one. */
    private static Optional<Double> gap(List<Chunk> chunks) {
        if (chunks.size() < 2 * MIN_LINES) {
            return Optional.empty();
        }
        double from = min(chunks, Chunk::left);
        double to = -min(chunks, chunk -> -chunk.right());
        double best = -1;
        int least = Integer.MAX_VALUE;
        double end = -1;
        for (double x = from + 0.2 * (to - from); x < from + 0.8 * (to - from); x += STEP) {
            int count = crossing(chunks, x);
            if (count < least) {
                least = count;
                best = x;
                end = x;
            } else if (count == least && x - end <= STEP + 0.1) {
                end = x;
            }
        }
        double middle = (best + end) / 2;
        return best > 0 && isBetweenColumns(chunks, middle, from, to, least) ? Optional.of(middle) : Optional.empty();
    }

    private static double min(List<Chunk> chunks, ToDoubleFunction<Chunk> of) {
        return chunks.stream().mapToDouble(of).min().orElse(0);
    }

    private static int crossing(List<Chunk> chunks, double x) {
        int count = 0;
        for (Chunk chunk : chunks) {
            count += crosses(chunk, x) ? 1 : 0;
        }
        return count;
    }

    private static boolean isBetweenColumns(List<Chunk> chunks, double x, double from, double to, int crossing) {
        List<Chunk> left = chunks.stream()
                .filter(chunk -> chunk.right() <= x + MIN_GAP / 2)
                .toList();
        List<Chunk> right =
                chunks.stream().filter(chunk -> chunk.left() >= x - MIN_GAP / 2).toList();
        int lines = Math.min(lines(left), lines(right));
        return lines >= MIN_LINES
                && crossing <= MAX_CROSSING * (lines(left) + lines(right))
                && isFilled(left, x - from)
                && isFilled(right, to - x);
    }

    private static int lines(List<Chunk> chunks) {
        return (int) chunks.stream()
                .mapToLong(chunk -> Math.round(chunk.baseline() / 3))
                .distinct()
                .count();
    }

    private static boolean isFilled(List<Chunk> column, double width) {
        double covered = column.stream().mapToDouble(Chunk::width).sum();
        return covered >= FILLED * width * lines(column);
    }
}
