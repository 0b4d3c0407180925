package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the pages of a document repeat at their edges, takes it away, and reads the printed page numbers there. A line at
 * an edge is no text where it says what the same place says on other pages, or bears a number that counts the pages.
 */
final class RunningHeads {
    /** A running head is no longer than this. */
    private static final int MAX_LENGTH = 160;
    /** What stands at the same place on fewer pages is no running head. */
    private static final int MIN_PAGES = 3;
    /** Lines from the edge at which running heads are looked for. */
    private static final int DEPTH = 3;
    /** Of the lines at one height of an edge, so many must be known for heads before all are. */
    private static final double MOST = 0.5;
    /** The edge is so much of the page's height. */
    private static final double MARGIN = 0.2;
    /** A document of so many pages is a short one. */
    private static final int FEW = 4;
    /** Pages around a page that agree on how printed and physical pages differ. */
    private static final int NEIGHBOURS = 6;

    private final List<PdfPage> pages;
    private final Typography body;
    private final Map<Integer, Folio> folios = new TreeMap<>();

    RunningHeads(List<PdfPage> pages, Typography body) {
        this.body = body;
        this.pages = new ArrayList<>(pages);
    }

    /** Takes the heads away. */
    List<PdfPage> removed() {
        for (int depth = 0; depth < DEPTH; depth++) {
            boolean above = remove(true);
            boolean below = remove(false);
            if (!above && !below) {
                break;
            }
        }
        return List.copyOf(pages);
    }

    /** The printed numbers that were found, by physical page. */
    Map<Integer, Folio> folios() {
        return folios;
    }

    private boolean remove(boolean above) {
        Map<Integer, Edges> edges = new HashMap<>();
        for (PdfPage page : pages) {
            Edges edge = Edges.of(page, above, 0);
            if (!edge.lines().isEmpty() && edge.text().length() <= MAX_LENGTH && isAtEdge(edge, page, above)) {
                edges.put(page.number(), edge);
            }
        }
        Map<Integer, Folio> counted = counted(edges);
        Set<Integer> heads = new HashSet<>();
        Map<String, Integer> said = new HashMap<>();
        edges.values().forEach(edge -> said.merge(key(edge), 1, Integer::sum));
        Map<Integer, Integer> known = new HashMap<>();
        Map<Integer, Integer> all = new HashMap<>();
        edges.forEach((page, edge) -> {
            all.merge(edge.height(), 1, Integer::sum);
            boolean repeated = edge.lines().stream().noneMatch(body::isLarge)
                    && !edge.pattern().isEmpty()
                    && said.getOrDefault(key(edge), 0) >= MIN_PAGES;
            if (counted.containsKey(page) || repeated) {
                heads.add(page);
                known.merge(edge.height(), 1, Integer::sum);
            }
        });
        edges.forEach((page, edge) -> {
            int here = known.getOrDefault(edge.height(), 0);
            if (here >= MIN_PAGES && here >= MOST * all.getOrDefault(edge.height(), 0)) {
                heads.add(page);
            }
        });
        counted.forEach(folios::putIfAbsent);
        pages.replaceAll(page ->
                heads.contains(page.number()) ? page.with(without(page.lines(), edges.get(page.number()))) : page);
        return !heads.isEmpty();
    }

    private static String key(Edges edge) {
        return edge.height() + " " + edge.pattern();
    }

    private static boolean isAtEdge(Edges edge, PdfPage page, boolean above) {
        double baseline = edge.lines().getFirst().baseline();
        return above ? baseline < MARGIN * page.height() : baseline > (1 - MARGIN) * page.height();
    }

    private static List<Line> without(List<Line> lines, @Nullable Edges edge) {
        return edge == null
                ? lines
                : lines.stream().filter(line -> !edge.lines().contains(line)).toList();
    }

    /** The numbers that count the pages: their distance to the physical page is that of pages nearby. */
    private Map<Integer, Folio> counted(Map<Integer, Edges> edges) {
        Map<Integer, List<Folio>> candidates = new HashMap<>();
        edges.forEach((page, edge) -> {
            boolean title = edge.lines().stream().anyMatch(body::isLarge) && !Folio.isAlone(edge.text());
            candidates.put(page, title || folios.containsKey(page) ? List.of() : Folio.in(edge.text()));
        });
        Map<Integer, Folio> counted = new HashMap<>();
        candidates.forEach((page, found) -> found.stream()
                .filter(folio -> agreeing(candidates, page, folio) >= needed(edges.get(page))
                        || isLone(edges.get(page), folio, page))
                .findFirst()
                .ifPresent(folio -> counted.put(page, folio)));
        return counted;
    }

    /** The preface may be but a page, and so may the whole document. */
    private static boolean isLone(@Nullable Edges edge, Folio folio, int page) {
        return edge != null
                && Folio.isAlone(edge.text())
                && (folio.roman() ? folio.value() <= page : folio.value() == page);
    }

    /** Pages nearby that must agree; a short document has few. */
    private int needed(@Nullable Edges edge) {
        return edge != null && Folio.isAlone(edge.text()) || pages.size() <= FEW ? 1 : 2;
    }

    private long agreeing(Map<Integer, List<Folio>> candidates, int page, Folio folio) {
        long count = 0;
        for (int other = page - NEIGHBOURS; other <= page + NEIGHBOURS; other++) {
            if (other != page) {
                int distance = other - page;
                boolean agrees = candidates.getOrDefault(other, List.of()).stream()
                        .anyMatch(near -> near.roman() == folio.roman() && near.value() - folio.value() == distance);
                boolean agreed = Optional.ofNullable(folios.get(other))
                        .filter(near -> near.roman() == folio.roman() && near.value() - folio.value() == distance)
                        .isPresent();
                count += agrees || agreed ? 1 : 0;
            }
        }
        return count;
    }
}
