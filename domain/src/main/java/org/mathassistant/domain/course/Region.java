package org.mathassistant.domain.course;

/**
 * A rectangle on a page of a PDF, as fractions of the page as a reader sees it: its crop box, turned as the page asks.
 * The origin is the top left corner.
 *
 * @param pdfPage the physical page, from 1
 * @param left distance from the left edge, 0 to 1
 * @param top distance from the upper edge, 0 to 1
 * @param width 0 to 1; ends on the page
 * @param height 0 to 1; ends on the page
 */
public record Region(int pdfPage, double left, double top, double width, double height) {
    /** What the sum of two fractions may be beyond 1, for they were rounded. */
    private static final double ROUNDING = 1e-6;
    /** Fractions that {@link #between} makes are whole multiples of 1 / this: 0.03 mm on A4. */
    private static final double STEPS = 10_000;

    public Region {
        if (pdfPage < 1) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
        if (!isSpan(left, width) || !isSpan(top, height)) {
            throw new IllegalArgumentException("a region is given in fractions from 0 to 1 and ends on its page");
        }
    }

    /** NaN is none. */
    private static boolean isSpan(double start, double size) {
        return start >= 0 && size >= 0 && start + size <= 1 + ROUNDING;
    }

    /** What lies on the page of the rectangle between these edges, whatever they are; rounded to four decimals. */
    public static Region between(int pdfPage, double left, double top, double right, double bottom) {
        double from = onPage(Math.min(left, right));
        double above = onPage(Math.min(top, bottom));
        return new Region(pdfPage, from, above, span(from, Math.max(left, right)), span(above, Math.max(top, bottom)));
    }

    private static double span(double from, double to) {
        return rounded(onPage(to) - from);
    }

    private static double onPage(double fraction) {
        return rounded(Math.clamp(fraction, 0.0, 1.0));
    }

    private static double rounded(double fraction) {
        return Math.round(fraction * STEPS) / STEPS;
    }
}
