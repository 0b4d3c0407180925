package org.mathassistant.infrastructure.pdfbox;

import java.util.List;

/**
 * A page as lines in reading order.
 *
 * @param number the physical page, from 1
 * @param label the printed page that the file claims; empty where it claims none
 * @param width of the visible page, in points
 * @param height of the visible page, in points
 * @param images share of the page that pictures cover, 0 to 1
 * @param fidelity how far its formulas can be trusted, 0 to 1; 1 where it has none
 */
record PdfPage(
        int number, String label, double width, double height, List<Line> lines, double images, double fidelity) {
    PdfPage with(List<Line> others) {
        return new PdfPage(number, label, width, height, others, images, fidelity);
    }
}
