package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;

/** Atoms that stand beside each other on one line, in the order in which they are drawn. */
final class Chunk {
    /** A wider gap, in sizes of the font, is no space between words. */
    private static final double MAX_GAP = 1.6;
    /** Letters may be set into each other by so much, in sizes of the font. */
    private static final double MAX_OVERLAP = 0.6;
    /** Of a font that is smaller than the one beside it as a script is. */
    static final double SCRIPT = 0.85;

    private final List<Atom> atoms = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double right;
    private double size;
    private double baseline;

    Chunk(Atom first) {
        add(first);
    }

    private void add(Atom atom) {
        atoms.add(atom);
        left = Math.min(left, atom.left());
        right = Math.max(right, atom.right());
        boolean larger = atom.size() > 1.05 * size;
        boolean firmer = atom.size() > 0.95 * size && atoms.size() > 1 && isLine(atom) && !hasLine();
        if (larger || firmer) {
            size = Math.max(size, atom.size());
            baseline = atom.baseline();
        }
    }

    private static boolean isLine(Atom atom) {
        return !atom.face().extension();
    }

    private boolean hasLine() {
        return atoms.subList(0, atoms.size() - 1).stream().anyMatch(Chunk::isLine);
    }

    /** Cuts what is drawn into chunks. */
    static List<Chunk> of(List<Atom> drawn) {
        List<Chunk> chunks = new ArrayList<>();
        for (Atom atom : drawn) {
            if (chunks.isEmpty() || !chunks.getLast().takes(atom)) {
                chunks.add(new Chunk(atom));
            } else {
                chunks.getLast().add(atom);
            }
        }
        return chunks;
    }

    private boolean takes(Atom next) {
        Atom last = atoms.getLast();
        double large = Math.max(size, next.size());
        double gap = next.left() - last.right();
        if (gap < -MAX_OVERLAP * large || gap > MAX_GAP * large) {
            return false;
        }
        double shift = Math.abs(next.baseline() - baseline);
        if (shift <= 0.12 * large) {
            return true;
        }
        if (next.face().extension() || last.face().extension()) {
            return next.top() < baseline && next.bottom() > baseline - Atom.ASCENT * size || shift < 0.3 * large;
        }
        boolean script = next.size() < SCRIPT * size || size < SCRIPT * next.size() || last.size() < SCRIPT * size;
        return script && shift <= 0.65 * large && gap <= 0.5 * large;
    }

    List<Atom> atoms() {
        return atoms;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The largest font in it. */
    double size() {
        return size;
    }

    double baseline() {
        return baseline;
    }

    double width() {
        return right - left;
    }
}
