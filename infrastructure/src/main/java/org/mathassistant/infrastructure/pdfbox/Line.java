package org.mathassistant.infrastructure.pdfbox;

/**
 * A line of a page. Lengths are in points, from the upper left corner of the visible page.
 *
 * @param column the part of the page that it stands in, in reading order
 * @param size of its largest font
 * @param text Markdown
 * @param bold share of its letters that are bold, 0 to 1
 * @param italic share of its letters that are italic, 0 to 1; formulas have none
 * @param prose how many letters of words it has
 * @param note whether it belongs to a footnote
 */
record Line(
        int pdfPage,
        int column,
        double left,
        double right,
        double baseline,
        double size,
        String text,
        Lead lead,
        double bold,
        double italic,
        int prose,
        boolean note) {
    double top() {
        return baseline - Atom.ASCENT * size;
    }

    double bottom() {
        return baseline + Atom.DESCENT * size;
    }

    double width() {
        return right - left;
    }

    /** The same line with another text: what is left of it. */
    Line saying(String other) {
        return new Line(pdfPage, column, left, right, baseline, size, other, Lead.NONE, bold, italic, prose, note);
    }

    Line asNote() {
        return new Line(pdfPage, column, left, right, baseline, size, text, lead, bold, italic, prose, true);
    }
}
