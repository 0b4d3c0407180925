package org.mathassistant.infrastructure.pdfbox;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes one sign of a stroke and the sign that it is drawn through, which TeX sets one after the other: ≠ of / and =. */
final class Negations {
    /** Combined with the sign before it; TeX draws it before its sign. */
    private static final String STROKE = "\u0338";

    private Negations() {}

    /** Strokes through signs that have no character of their own stay in front of them. */
    static List<Atom> composed(List<Atom> drawn) {
        if (drawn.stream().noneMatch(atom -> atom.text().equals(STROKE))) {
            return drawn;
        }
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Atom atom = drawn.get(i);
            if (i + 1 < drawn.size() && atom.text().equals(STROKE) && isThrough(atom, drawn.get(i + 1))) {
                atoms.add(negated(atom, drawn.get(++i)));
            } else {
                atoms.add(atom);
            }
        }
        return atoms;
    }

    private static boolean isThrough(Atom stroke, Atom sign) {
        return negation(sign).codePointCount(0, negation(sign).length()) == 1
                && Math.abs(sign.left() - stroke.left()) < stroke.size()
                && Math.abs(sign.baseline() - stroke.baseline()) < 0.1 * stroke.size();
    }

    private static String negation(Atom sign) {
        return Normalizer.normalize(sign.text() + STROKE, Normalizer.Form.NFC);
    }

    private static Atom negated(Atom stroke, Atom sign) {
        return new Atom(
                negation(sign),
                sign.kind(),
                Math.min(stroke.left(), sign.left()),
                sign.right(),
                sign.baseline(),
                sign.top(),
                sign.bottom(),
                sign.size(),
                sign.face(),
                stroke.spaced() || sign.spaced());
    }
}
