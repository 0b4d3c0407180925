package org.mathassistant.infrastructure.pdfbox;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts accents that are glyphs of their own onto the letters that they stand over, as TeX's older fonts have them. */
final class Accents {
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("´", "\u0301"),
            Map.entry("ˆ", "\u0302"),
            Map.entry("˜", "\u0303"),
            Map.entry("¯", "\u0304"),
            Map.entry("˘", "\u0306"),
            Map.entry("˙", "\u0307"),
            Map.entry("¨", "\u0308"),
            Map.entry("˚", "\u030A"),
            Map.entry("˝", "\u030B"),
            Map.entry("ˇ", "\u030C"),
            Map.entry("¸", "\u0327"),
            Map.entry("˛", "\u0328"),
            Map.entry("\u0302", "\u0302"),
            Map.entry("\u0303", "\u0303"));

    /** An accent is drawn next to its letter, before it or after it. */
    private static final int REACH = 2;
    /** An accent may stand higher than it does in its font, over a capital. */
    private static final double RAISED = 0.5;

    private Accents() {}

    static List<Atom> composed(List<Atom> drawn) {
        if (drawn.stream().noneMatch(atom -> COMBINING.containsKey(atom.text()))) {
            return drawn;
        }
        List<Atom> atoms = new ArrayList<>(drawn);
        for (int i = 0; i < atoms.size(); i++) {
            String mark = COMBINING.get(atoms.get(i).text());
            if (mark == null) {
                continue;
            }
            int letter = letterUnder(atoms, i);
            if (letter >= 0) {
                boolean spaced = letter > i && atoms.get(i).spaced();
                atoms.set(letter, accented(atoms.get(letter), mark, spaced));
                atoms.remove(i--);
            }
        }
        return atoms;
    }

    private static int letterUnder(List<Atom> atoms, int accent) {
        for (int distance = 1; distance <= REACH; distance++) {
            for (int at : new int[] {accent + distance, accent - distance}) {
                if (at >= 0 && at < atoms.size() && isUnder(atoms.get(at), atoms.get(accent))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isUnder(Atom letter, Atom accent) {
        double middle = (accent.left() + accent.right()) / 2;
        double rise = letter.baseline() - accent.baseline();
        return Character.isLetter(letter.text().codePointBefore(letter.text().length()))
                && middle > letter.left() - 0.1 * letter.size()
                && middle < letter.right() + 0.15 * letter.size()
                && rise > -0.1 * letter.size()
                && rise < RAISED * letter.size();
    }

    private static Atom accented(Atom letter, String mark, boolean spaced) {
        String base = letter.text().replace('ı', 'i').replace('ȷ', 'j');
        return new Atom(
                Normalizer.normalize(base + mark, Normalizer.Form.NFC),
                letter.kind(),
                letter.left(),
                letter.right(),
                letter.baseline(),
                letter.top(),
                letter.bottom(),
                letter.size(),
                letter.face(),
                letter.spaced() || spaced);
    }
}
