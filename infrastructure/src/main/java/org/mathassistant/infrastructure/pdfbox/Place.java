package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.domain.course.Region;

/** Where lines stand: one rectangle for each part of a page that they fill. */
final class Place {
    private record Part(int page, int column) {}

    private record Box(double left, double top, double right, double bottom) {
        Box with(Line line) {
            return new Box(
                    Math.min(left, line.left()),
                    Math.min(top, line.top()),
                    Math.max(right, line.right()),
                    Math.max(bottom, line.bottom()));
        }
    }

    private final Map<Part, Box> boxes = new LinkedHashMap<>();

    void add(Line line) {
        Box own = new Box(line.left(), line.top(), line.right(), line.bottom());
        boxes.merge(new Part(line.pdfPage(), line.column()), own, (box, added) -> box.with(line));
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** The page on which it begins; 0 where it stands nowhere. */
    int firstPage() {
        return boxes.keySet().stream().mapToInt(Part::page).findFirst().orElse(0);
    }

    /** As fractions of the pages. */
    List<Region> regions(Map<Integer, PdfPage> pages) {
        List<Region> regions = new ArrayList<>();
        boxes.forEach((part, box) -> {
            PdfPage page = pages.get(part.page());
            if (page != null) {
                regions.add(Region.between(
                        part.page(),
                        box.left() / page.width(),
                        box.top() / page.height(),
                        box.right() / page.width(),
                        box.bottom() / page.height()));
            }
        });
        return regions;
    }
}
