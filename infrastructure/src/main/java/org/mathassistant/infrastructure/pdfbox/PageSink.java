package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;
import java.util.List;

/** Takes what is read of a file, page by page. */
interface PageSink {
    /** Told once, before the first page. */
    void start(int pages, List<Bookmark> bookmarks) throws IOException;

    void page(PdfPage page) throws IOException;

    /** A page that could not be read. */
    void unread(int page, Cause cause) throws IOException;

    /** Why a page is not read. */
    enum Cause {
        /** It is damaged. */
        DAMAGED,
        /** It costs more than a page may. */
        TOO_COSTLY
    }
}
