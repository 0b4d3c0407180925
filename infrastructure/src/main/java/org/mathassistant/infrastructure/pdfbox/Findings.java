package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.mathassistant.domain.port.ICourseReader.Progress;

/** What was read of a file, and what wasn't. */
final class Findings implements PageSink {
    private final List<PdfPage> pages = new ArrayList<>();
    private final NavigableSet<Integer> damaged = new TreeSet<>();
    private final NavigableSet<Integer> costly = new TreeSet<>();
    private final Progress progress;
    private List<Bookmark> bookmarks = List.of();
    private int total;

    /** @param progress is told of each page, with their number; may throw to stop the reading */
    Findings(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void start(int count, List<Bookmark> outline) {
        total = count;
        bookmarks = outline;
    }

    @Override
    public void page(PdfPage page) {
        pages.add(page);
        progress.at(page.number(), total);
    }

    @Override
    public void unread(int page, Cause cause) {
        (cause == Cause.DAMAGED ? damaged : costly).add(page);
        progress.at(page, total);
    }

    List<PdfPage> pages() {
        return pages;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    /** Pages of the file, read or not; 0 where it could not be opened. */
    int total() {
        return total;
    }

    NavigableSet<Integer> damaged() {
        return damaged;
    }

    /** Pages that were left out for what they cost, and those that were never come to. */
    NavigableSet<Integer> beyondLimits() {
        NavigableSet<Integer> beyond = new TreeSet<>(costly);
        int last = Math.max(
                pages.isEmpty() ? 0 : pages.getLast().number(),
                Math.max(damaged.isEmpty() ? 0 : damaged.last(), costly.isEmpty() ? 0 : costly.last()));
        for (int page = last + 1; page <= total; page++) {
            beyond.add(page);
        }
        return beyond;
    }
}
