package org.mathassistant.infrastructure.pdfbox;

/**
 * How a line begins.
 *
 * @param end where in the text of the line this look ends
 */
record Lead(int end, boolean bold, boolean italic, boolean smallCaps, double size) {
    static final Lead NONE = new Lead(0, false, false, false, 0);
}
