package org.mathassistant.infrastructure.pdfbox;

/**
 * How far the formulas of a page can be trusted: the share of their glyphs that stand in lines as they are read. Glyphs that
 * the font doesn't explain, pieces of tall signs, and what stands over or under a sign without a known structure count
 * against it.
 */
final class Fidelity {
    /** Below this, a page's formulas are doubtful. */
    static final double DOUBTFUL = 0.8;
    /** A glyph that nothing explains spoils its neighbours too. */
    private static final int SPOILED = 3;

    private int glyphs;
    private int doubtful;

    void add(Row row) {
        boolean adrift = isAdrift(row);
        for (Atom atom : row.atoms()) {
            if (atom.kind() == Atom.Kind.UNKNOWN) {
                glyphs++;
                doubtful += SPOILED;
            } else if (atom.face().math()) {
                glyphs++;
                doubtful += adrift || atom.face().extension() ? 1 : 0;
            }
        }
    }

    /** A line of scripts alone belongs to a sign above or below it. */
    private static boolean isAdrift(Row row) {
        return row.atoms().stream().allMatch(atom -> atom.face().math())
                && row.atoms().size() <= 3;
    }

    /** 0 to 1; 1 where there are no formulas. */
    double value() {
        return glyphs == 0 ? 1 : Math.max(0, 1 - (double) doubtful / glyphs);
    }
}
