package org.mathassistant.infrastructure.pdfbox;

/**
 * A glyph where it stands, or several that were put together into one. Lengths are in points, from the upper left corner of
 * the visible page.
 *
 * @param text what it says: Unicode, or LaTeX where {@code kind} says so
 * @param baseline the line that it stands on
 * @param size of its font
 * @param spaced whether a space is written in front of it
 */
record Atom(
        String text,
        Kind kind,
        double left,
        double right,
        double baseline,
        double top,
        double bottom,
        double size,
        Face face,
        boolean spaced) {
    /** What the text of an atom is. */
    enum Kind {
        /** A character as the font maps it. */
        UNICODE,
        /** Put together from several glyphs: LaTeX. */
        FORMULA,
        /** The font doesn't say what it is. */
        UNKNOWN
    }

    /** How far letters reach above the baseline, and below it, in sizes of the font. */
    static final double ASCENT = 0.75;

    static final double DESCENT = 0.25;

    double width() {
        return right - left;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    Atom at(double newBaseline) {
        return new Atom(text, kind, left, right, newBaseline, top, bottom, size, face, spaced);
    }

    Atom reaching(double newTop, double newBottom) {
        return new Atom(text, kind, left, right, baseline, newTop, newBottom, size, face, spaced);
    }
}
