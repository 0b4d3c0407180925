package org.mathassistant.infrastructure.pdfbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the lines of each part of a page begin and end. */
final class Margins {
    private static final Edge NONE = new Edge();

    private record Part(int page, int column) {}

    private final Map<Part, Edge> edges = new HashMap<>();

    Margins(List<Line> lines) {
        lines.forEach(
                line -> edges.computeIfAbsent(part(line), first -> new Edge()).add(line));
    }

    private static Part part(Line line) {
        return new Part(line.pdfPage(), line.column());
    }

    /** Where most lines of its part begin. */
    double left(Line line) {
        return edges.getOrDefault(part(line), NONE).left;
    }

    /** Where the longest line of its part ends. */
    double right(Line line) {
        return edges.getOrDefault(part(line), NONE).right;
    }

    private static final class Edge {
        private final Map<Long, Integer> lefts = new HashMap<>();
        private double left;
        private double right;

        void add(Line line) {
            lefts.merge(Math.round(line.left()), Math.max(1, line.prose()), Integer::sum);
            right = Math.max(right, line.right());
            left = lefts.entrySet().stream()
                    .max(Map.Entry.<Long, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(0L);
        }
    }
}
