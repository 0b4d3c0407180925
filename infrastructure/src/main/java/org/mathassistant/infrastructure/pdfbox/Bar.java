package org.mathassistant.infrastructure.pdfbox;

/** A thin horizontal rule: of a fraction, a root, a table, a footnote. In points from the upper left corner. */
record Bar(double left, double right, double y) {
    double width() {
        return right - left;
    }
}
