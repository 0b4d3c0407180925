package org.mathassistant.infrastructure.pdfbox;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes atoms as LaTeX: what stands on the line, with its scripts. */
final class Formula {
    /** Scripts of scripts of scripts. */
    private static final int MAX_DEPTH = 4;
    /** A wider gap, in sizes of the font, is a space. */
    private static final double SPACE = 0.125;

    /** What LaTeX has commands for: names that are set upright. */
    private static final Set<String> FUNCTIONS = Set.of(
            ("sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan ln log lg exp lim liminf limsup max min sup inf"
                            + " det dim ker deg gcd hom arg Pr")
                    .split(" "));

    /** Names that are set upright, without a command of their own. */
    private static final Set<String> NAMES = Set.of(
            "pgcd ppcm lcm ch sh th rg Card card Vect im coker Im Re Id id mod Ker Hom Aut End Gal Mat tr Tr sgn supp Var Cov"
                    .split(" "));

    private static final Map<Integer, String> ESCAPES = Map.ofEntries(
            Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '^', "\\wedge "),
            Map.entry((int) '~', "\\sim "),
            Map.entry((int) '\\', "\\setminus "),
            Map.entry(0x0338, "\\not "),
            Map.entry(0x2212, "-"),
            Map.entry(0x2217, "*"),
            Map.entry(0x2032, "'"));

    private Formula() {}

    /** Whether a word set upright is part of a formula. */
    static boolean isName(String word) {
        return FUNCTIONS.contains(word) || NAMES.contains(word);
    }

    static String name(String word) {
        return FUNCTIONS.contains(word) ? "\\" + word + " " : "\\operatorname{" + word + "}";
    }

    /** @param atoms all that belongs together, in any order */
    static String latex(List<Atom> atoms) {
        return latex(atoms, 0);
    }

    private static String latex(List<Atom> atoms, int depth) {
        List<Atom> sorted = new ArrayList<>(atoms);
        sorted.sort(Comparator.comparingDouble(Atom::left));
        Base base = Base.of(sorted);
        StringBuilder out = new StringBuilder();
        List<Atom> above = new ArrayList<>();
        List<Atom> below = new ArrayList<>();
        double end = Double.MAX_VALUE;
        for (int i = 0; i < sorted.size(); i++) {
            Atom atom = sorted.get(i);
            if (depth < MAX_DEPTH && base.isScript(atom)) {
                (atom.baseline() < base.baseline() ? above : below).add(atom);
                end = Math.max(end < Double.MAX_VALUE ? end : 0, atom.right());
                continue;
            }
            scripts(out, above, below, depth);
            if (atom.left() - end > SPACE * base.size()) {
                out.append(' ');
            }
            int word = wordEnd(sorted, i, base);
            out.append(word > i + 1 ? word(sorted.subList(i, word)) : text(atom));
            i = Math.max(i, word - 1);
            end = sorted.get(i).right();
        }
        scripts(out, above, below, depth);
        return out.toString().strip();
    }

    /** The line that most of a formula stands on, and the size of its font. */
    record Base(double baseline, double size) {
        static Base of(List<Atom> atoms) {
            double size = atoms.stream()
                    .filter(atom -> !atom.face().extension())
                    .mapToDouble(Atom::size)
                    .max()
                    .orElse(atoms.getFirst().size());
            double baseline = atoms.stream()
                    .filter(atom -> !atom.face().extension() && atom.size() > 0.95 * size)
                    .mapToDouble(Atom::baseline)
                    .findFirst()
                    .orElse(atoms.getFirst().baseline());
            return new Base(baseline, size);
        }

        boolean isScript(Atom atom) {
            double shift = atom.baseline() - baseline;
            return !atom.face().extension()
                    && atom.size() < Chunk.SCRIPT * size
                    && (shift > 0.06 * size || shift < -0.15 * size);
        }
    }

    private static void scripts(StringBuilder out, List<Atom> above, List<Atom> below, int depth) {
        script(out, '_', below, depth);
        script(out, '^', above, depth);
        below.clear();
        above.clear();
    }

    private static void script(StringBuilder out, char sign, List<Atom> atoms, int depth) {
        if (atoms.isEmpty()) {
            return;
        }
        String script = latex(atoms, depth + 1);
        if (sign == '^' && script.matches("'+")) {
            out.append(script);
        } else {
            out.append(out.isEmpty() ? "{}" : "")
                    .append(sign)
                    .append(script.length() == 1 ? script : "{" + script + "}");
        }
    }

    private static boolean isSpaced(Atom before, Atom atom) {
        return atom.left() - before.right() > SPACE * Math.max(before.size(), atom.size());
    }

    private static int wordEnd(List<Atom> atoms, int from, Base base) {
        int end = from;
        while (end < atoms.size()
                && isUpright(atoms.get(end))
                && !base.isScript(atoms.get(end))
                && (end == from || !isSpaced(atoms.get(end - 1), atoms.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isUpright(Atom atom) {
        return atom.kind() == Atom.Kind.UNICODE
                && !atom.face().math()
                && !atom.face().italic()
                && atom.text()
                        .codePoints()
                        .allMatch(c ->
                                Character.isLetter(c) && Character.getType(c) != Character.OTHER_LETTER && c < 0x2100);
    }

    private static String word(List<Atom> letters) {
        StringBuilder word = new StringBuilder();
        letters.forEach(letter -> word.append(letter.text()));
        return isName(word.toString()) ? name(word.toString()) : "\\text{" + word + "}";
    }

    static String text(Atom atom) {
        if (atom.kind() == Atom.Kind.FORMULA) {
            return atom.text();
        }
        StringBuilder out = new StringBuilder();
        plain(atom.text()).codePoints().forEach(c -> {
            String escape = ESCAPES.get(c);
            out.append(escape == null ? Character.toString(c) : escape);
        });
        return out.toString();
    }

    /** Mathematical alphabets as the letters that they are; blackboard and script letters stay, for they mean something. */
    static String plain(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x1D400 && c <= 0x1D7FF && !isBlackboard(c))
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }

    private static boolean isBlackboard(int c) {
        return c >= 0x1D538 && c <= 0x1D56B;
    }
}
