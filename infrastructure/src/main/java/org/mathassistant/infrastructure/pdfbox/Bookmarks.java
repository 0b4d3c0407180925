package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Reads the outline of a PDF. What leads nowhere is left out. */
final class Bookmarks {
    /** More are not read. */
    static final int MAX_BOOKMARKS = 20_000;
    /** Deeper ones are not read. */
    static final int MAX_LEVELS = 8;

    private final PDDocument document;
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bookmark> bookmarks = new ArrayList<>();

    private Bookmarks(PDDocument document) {
        this.document = document;
    }

    /** @param maxPages pages behind these are of no interest */
    static List<Bookmark> of(PDDocument document, int maxPages) throws IOException {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return List.of();
        }
        Bookmarks reading = new Bookmarks(document);
        int number = 0;
        for (PDPage page : document.getPages()) {
            reading.numbers.put(page.getCOSObject(), ++number);
            if (number >= maxPages) {
                break;
            }
        }
        reading.children(outline, 0);
        return reading.bookmarks;
    }

    private void children(PDOutlineNode parent, int level) throws IOException {
        PDOutlineItem item = parent.getFirstChild();
        while (item != null
                && level < MAX_LEVELS
                && bookmarks.size() < MAX_BOOKMARKS
                && seen.add(item.getCOSObject())) {
            add(item, level);
            children(item, level + 1);
            item = item.getNextSibling();
        }
    }

    private void add(PDOutlineItem item, int level) throws IOException {
        PDPageDestination place = place(item);
        PDPage page = place == null ? null : place.getPage();
        Integer number = page != null
                ? numbers.get(page.getCOSObject())
                : place != null && place.getPageNumber() >= 0 ? Integer.valueOf(place.getPageNumber() + 1) : null;
        String title = item.getTitle() == null ? "" : item.getTitle().strip();
        if (number != null && !title.isEmpty()) {
            bookmarks.add(new Bookmark(level, title, number, top(place, page)));
        }
    }

    private @Nullable PDPageDestination place(PDOutlineItem item) throws IOException {
        PDDestination destination = item.getDestination();
        if (destination == null && item.getAction() instanceof PDActionGoTo action) {
            destination = action.getDestination();
        }
        if (destination instanceof PDNamedDestination named) {
            return document.getDocumentCatalog().findNamedDestinationPage(named);
        }
        return destination instanceof PDPageDestination page ? page : null;
    }

    private static double top(@Nullable PDPageDestination place, @Nullable PDPage page) {
        return place instanceof PDPageXYZDestination exact && page != null && exact.getTop() >= 0
                ? Math.max(0, page.getCropBox().getUpperRightY() - exact.getTop())
                : 0;
    }
}
