package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a row of atoms as Markdown: words as they are, formulas as LaTeX where every glyph of them is known and in its place,
 * else as the characters that they are.
 */
final class RowText {
    /** A wider gap, in sizes of the font, is a space. */
    private static final double SPACE = 0.125;

    private final List<Atom> atoms;
    private final Row row;

    private RowText(Row row) {
        this.row = row;
        this.atoms = withoutNoteMarks(row);
    }

    static Line line(Row row, int pdfPage, int column) {
        return new RowText(row).line(pdfPage, column);
    }

    private Line line(int pdfPage, int column) {
        int letters = 0;
        int bold = 0;
        int italic = 0;
        for (Atom atom : atoms) {
            if (isLetter(atom) && !atom.face().math()) {
                letters++;
                bold += atom.face().bold() ? 1 : 0;
                italic += atom.face().italic() ? 1 : 0;
            }
        }
        Atom first = firstLetter();
        StringBuilder text = new StringBuilder();
        int leadEnd = -1;
        Atom before = null;
        for (MathRuns.Run run : MathRuns.of(atoms, row)) {
            Atom start = run.atoms().getFirst();
            if (before != null && isSpaceBetween(before, start)) {
                text.append(' ');
            }
            if (leadEnd < 0 && run.atoms().stream().anyMatch(atom -> isVisibleText(atom) && !looksLike(atom, first))) {
                leadEnd = text.length();
            }
            text.append(run.text());
            before = run.atoms().getLast();
        }
        boolean setOff = first.face().bold() || (first.face().opaque() && leadEnd > 0 && isSetOff(first));
        return new Line(
                pdfPage,
                column,
                row.left(),
                row.right(),
                row.baseline(),
                size(),
                text.toString(),
                new Lead(
                        leadEnd < 0 ? text.length() : leadEnd,
                        setOff,
                        first.face().italic(),
                        first.face().smallCaps(),
                        first.size()),
                letters == 0 ? 0 : (double) bold / letters,
                letters == 0 ? 0 : (double) italic / letters,
                letters,
                false);
    }

    // ---- footnotes

    private static List<Atom> withoutNoteMarks(Row row) {
        List<Atom> kept = new ArrayList<>();
        boolean marked = false;
        for (Atom atom : row.atoms()) {
            marked = isRaisedSign(atom, row) && (marked || (!kept.isEmpty() && isWord(kept.getLast())));
            if (!marked) {
                kept.add(atom);
            }
        }
        return kept.isEmpty() ? row.atoms() : kept;
    }

    /** A small sign raised behind a word leads to a footnote. */
    private static boolean isRaisedSign(Atom atom, Row row) {
        return atom.text().matches("[\\d*∗†‡§¶]")
                && !(atom.face().math() && atom.text().matches("\\d"))
                && atom.size() < Chunk.SCRIPT * row.size()
                && row.baseline() - atom.baseline() > 0.15 * row.size();
    }

    private static boolean isWord(Atom atom) {
        return (isLetter(atom) && !atom.face().math() && atom.kind() == Atom.Kind.UNICODE)
                || ".,;:!?”»".contains(atom.text());
    }

    // ---- looks

    /** Of most of its words: fonts for formulas are often scaled. */
    private double size() {
        Map<Double, Integer> letters = new HashMap<>();
        atoms.stream()
                .filter(atom -> isLetter(atom) && !atom.face().math())
                .forEach(atom -> letters.merge(Math.round(atom.size() * 10) / 10.0, 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(row.size());
    }

    /** Nothing tells what a bitmap font looks like; where most of the line has another one, it is there to be seen. */
    private boolean isSetOff(Atom first) {
        long same =
                atoms.stream().filter(atom -> atom.face().equals(first.face())).count();
        return same < atoms.size() / 2.0;
    }

    private Atom firstLetter() {
        return atoms.stream().filter(RowText::isVisibleText).findFirst().orElse(atoms.getFirst());
    }

    private static boolean isVisibleText(Atom atom) {
        return Character.isLetterOrDigit(atom.text().codePointAt(0));
    }

    private static boolean isLetter(Atom atom) {
        return Character.isLetter(atom.text().codePointAt(0));
    }

    private static boolean looksLike(Atom atom, Atom first) {
        return (!first.face().opaque() || atom.face().equals(first.face()))
                && atom.face().bold() == first.face().bold()
                && (atom.face().bold() || atom.face().italic() == first.face().italic())
                && atom.face().smallCaps() == first.face().smallCaps();
    }

    static boolean isSpaceBetween(Atom before, Atom atom) {
        double gap = atom.left() - before.right();
        return (atom.spaced() && gap > 0.05 * atom.size()) || gap > SPACE * Math.max(before.size(), atom.size());
    }
}
