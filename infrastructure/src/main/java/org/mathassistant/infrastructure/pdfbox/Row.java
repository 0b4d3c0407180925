package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One line of a part of a page: its atoms from left to right, its scripts among them. */
final class Row {
    private final List<Chunk> chunks = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double right;
    private double size;
    private double baseline;
    private double weight;

    Row(Chunk first) {
        add(first);
    }

    private void add(Chunk chunk) {
        chunks.add(chunk);
        left = Math.min(left, chunk.left());
        right = Math.max(right, chunk.right());
        if (chunk.size() > 1.1 * size || (chunk.size() > 0.9 * size && chunk.width() > weight)) {
            size = chunk.size();
            baseline = chunk.baseline();
            weight = chunk.width();
        }
    }

    /** Puts the chunks of a part of a page into lines, from top to bottom. */
    static List<Row> of(List<Chunk> part) {
        List<Chunk> bySize = new ArrayList<>(part);
        bySize.sort(Comparator.comparingDouble(Chunk::size).reversed().thenComparingDouble(Chunk::baseline));
        List<Row> rows = new ArrayList<>();
        for (Chunk chunk : bySize) {
            Row home = null;
            for (Row row : rows) {
                if (row.takes(chunk) && (home == null || row.distance(chunk) < home.distance(chunk))) {
                    home = row;
                }
            }
            if (home == null) {
                rows.add(new Row(chunk));
            } else {
                home.add(chunk);
            }
        }
        rows.sort(Comparator.comparingDouble(row -> row.baseline));
        return rows;
    }

    private double distance(Chunk chunk) {
        return Math.abs(chunk.baseline() - baseline);
    }

    private boolean takes(Chunk chunk) {
        double shift = distance(chunk);
        if (shift > 1.2 * size) {
            return false;
        }
        boolean alike = chunk.size() > Chunk.SCRIPT * size && size > Chunk.SCRIPT * chunk.size();
        if (alike) {
            return shift <= 0.25 * size && !covers(chunk);
        }
        return shift <= 0.7 * size && isBeside(chunk);
    }

    /** Whether something of its size stands where the chunk stands. */
    private boolean covers(Chunk chunk) {
        return chunks.stream().anyMatch(other -> {
            double common = Math.min(other.right(), chunk.right()) - Math.max(other.left(), chunk.left());
            return common > 0.5 * Math.min(other.width(), chunk.width()) && other.size() > 0.9 * chunk.size();
        });
    }

    /** A script stands beside the chunk that it belongs to, or over or under a part of it. */
    private boolean isBeside(Chunk chunk) {
        return chunk.left() > left - size
                && chunk.right() < right + 1.2 * size
                && chunks.stream()
                        .anyMatch(other ->
                                chunk.left() - other.right() < 0.6 * size && other.left() - chunk.right() < 0.6 * size);
    }

    List<Atom> atoms() {
        return chunks.stream()
                .flatMap(chunk -> chunk.atoms().stream())
                .sorted(Comparator.comparingDouble(Atom::left))
                .toList();
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double size() {
        return size;
    }

    double baseline() {
        return baseline;
    }
}
