package org.mathassistant.infrastructure.pdfbox;

/** Watches over what the reading of a file costs. */
final class Watch {
    /** Operators between two looks at the clock. */
    private static final int CLOCK_INTERVAL = 1_000;

    private final PdfLimits limits;
    private final long deadline;
    private int operators;
    private int glyphs;

    /** Time runs from here on. */
    Watch(PdfLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.maxTime().toNanos();
    }

    void startPage() {
        operators = 0;
        glyphs = 0;
    }

    boolean isTimeUp() {
        return System.nanoTime() - deadline > 0;
    }

    void countOperator() throws OverLimit {
        if (++operators > limits.maxPageOperators()) {
            throw new OverLimit("operators of a page");
        }
        if (operators % CLOCK_INTERVAL == 0 && isTimeUp()) {
            throw new OverLimit("time");
        }
    }

    void countGlyph() throws OverLimit {
        if (++glyphs > limits.maxPageGlyphs()) {
            throw new OverLimit("glyphs of a page");
        }
    }
}
