package org.mathassistant.domain.port;

import java.util.Optional;
import org.mathassistant.domain.course.SourceFile;

/** Draws the pages of a PDF as a reader sees them. */
public interface IPageRenderer {
    /**
     * A page as PNG: its crop box, turned as the page asks.
     *
     * @param page the physical page, from 1
     * @param width in pixels, from 1; a page that would have too many pixels comes out smaller
     * @return empty where it can't be drawn: there is no such page, the file is damaged or locked, or drawing it takes more
     *     than the limits allow
     * @throws org.mathassistant.domain.error.Unavailable where too many pages are being drawn just now
     */
    Optional<byte[]> png(SourceFile pdf, int page, int width);
}
