package org.mathassistant.infrastructure.pdfbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a row of atoms as text. */
final class RowText {
    /** A wider gap, in sizes of the font, is a space. */
    private static final double SPACE = 0.125;

    private final List<Atom> atoms;
    private final Row row;
    private final StringBuilder text = new StringBuilder();

    private RowText(Row row) {
        this.row = row;
        this.atoms = row.atoms();
    }

    static Line line(Row row, int pdfPage, int column) {
        return new RowText(row).line(pdfPage, column);
    }

    private Line line(int pdfPage, int column) {
        int letters = 0;
        int bold = 0;
        int italic = 0;
        int leadEnd = -1;
        Atom first = firstLetter();
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (i > 0 && isSpaceBetween(atoms.get(i - 1), atom)) {
                text.append(' ');
            }
            if (isLetter(atom) && !atom.face().math()) {
                letters++;
                bold += atom.face().bold() ? 1 : 0;
                italic += atom.face().italic() ? 1 : 0;
            }
            if (i > 0 && isNoteMark(atom, atoms.get(i - 1))) {
                continue;
            }
            if (leadEnd < 0 && isVisibleText(atom) && !looksLike(atom, first)) {
                leadEnd = text.length();
            }
            text.append(atom.text());
        }
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
                        first.face().bold() || (first.face().opaque() && leadEnd > 0 && isSetOff(first)),
                        first.face().italic(),
                        first.face().smallCaps(),
                        first.size()),
                letters == 0 ? 0 : (double) bold / letters,
                letters == 0 ? 0 : (double) italic / letters,
                letters,
                false);
    }

    /** A small sign raised behind a word leads to a footnote. */
    private boolean isNoteMark(Atom atom, Atom before) {
        boolean mark = atom.text().matches("[\\d*†‡§¶]") && !atom.face().math();
        boolean raised =
                atom.size() < Chunk.SCRIPT * row.size() && row.baseline() - atom.baseline() > 0.15 * row.size();
        boolean word = Character.isLetter(before.text().codePointAt(0))
                        && !before.face().math()
                || ".,;:!?”»".contains(before.text());
        boolean chained = before.text().matches("\\d")
                && before.size() < Chunk.SCRIPT * row.size()
                && !before.face().math();
        return mark
                && raised
                && (word && row.size() > 0 || chained && atoms.indexOf(before) > 1 && isWordBefore(before));
    }

    private boolean isWordBefore(Atom digit) {
        int at = atoms.indexOf(digit) - 1;
        return at >= 0
                && Character.isLetter(atoms.get(at).text().codePointAt(0))
                && !atoms.get(at).face().math();
    }

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

    private boolean isSpaceBetween(Atom before, Atom atom) {
        double gap = atom.left() - before.right();
        return atom.spaced() && gap > 0.05 * atom.size() || gap > SPACE * Math.max(before.size(), atom.size());
    }
}
