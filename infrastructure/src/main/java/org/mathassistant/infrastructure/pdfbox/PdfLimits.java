package org.mathassistant.infrastructure.pdfbox;

import java.time.Duration;

/**
 * How much one PDF may cost. What is beyond is not read; what was read is kept, and the report says so.
 *
 * @param maxPages pages that are read
 * @param maxTime for one file, in whole seconds
 * @param maxPageOperators drawing commands of one page, those of forms within it counted
 * @param maxPageGlyphs of one page
 */
record PdfLimits(int maxPages, Duration maxTime, int maxPageOperators, int maxPageGlyphs) {
    /** A dense page has some ten thousand. */
    static final int PAGE_OPERATORS = 2_000_000;

    static final int PAGE_GLYPHS = 200_000;

    static PdfLimits of(int maxPages, Duration maxTime) {
        return new PdfLimits(maxPages, maxTime, PAGE_OPERATORS, PAGE_GLYPHS);
    }
}
