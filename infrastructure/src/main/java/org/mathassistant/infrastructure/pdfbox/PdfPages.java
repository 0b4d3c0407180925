package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** Reads a file page by page; what was read of a page is forgotten when it has been told. */
final class PdfPages {
    private final byte[] content;
    private final PdfLimits limits;
    private final PageSink sink;
    private final Watch watch;

    PdfPages(byte[] content, PdfLimits limits, PageSink sink) {
        this.content = content;
        this.limits = limits;
        this.sink = sink;
        this.watch = new Watch(limits);
    }

    /**
     * Reads until the last page or until the time is up.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it can't be opened without one
     * @throws IOException where the file is no PDF that can be opened
     */
    void read() throws IOException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            sink.start(document.getNumberOfPages(), bookmarks(document));
            GlyphTexts texts = new GlyphTexts();
            String[] labels = labels(document);
            int last = Math.min(document.getNumberOfPages(), limits.maxPages());
            for (int number = 1; number <= last && !watch.isTimeUp(); number++) {
                String label = number <= labels.length && labels[number - 1] != null ? labels[number - 1] : "";
                page(document, number, label, texts);
            }
        }
    }

    private void page(PDDocument document, int number, String label, GlyphTexts texts) throws IOException {
        PdfPage page;
        try {
            watch.startPage();
            PageContent content = new PageReader(document.getPage(number - 1), texts, watch).read();
            page = PageLayout.of(content, number, label);
        } catch (OverLimit e) {
            sink.unread(number, PageSink.Cause.TOO_COSTLY);
            return;
        } catch (IOException | RuntimeException e) {
            sink.unread(number, PageSink.Cause.DAMAGED);
            return;
        }
        sink.page(page);
    }

    private List<Bookmark> bookmarks(PDDocument document) {
        try {
            return Bookmarks.of(document, limits.maxPages());
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    private static String[] labels(PDDocument document) {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null ? new String[0] : labels.getLabelsByPageIndices();
        } catch (IOException | RuntimeException damaged) {
            return new String[0];
        }
    }
}
