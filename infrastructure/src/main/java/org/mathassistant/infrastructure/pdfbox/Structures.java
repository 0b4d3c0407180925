package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what formulas stack: fractions and roots, told by their rules, and what stands over and under large operators.
 * Each becomes one atom on the line of its neighbours. What doesn't fit exactly is left as it is.
 */
final class Structures {
    private static final Set<String> OPERATORS = Set.of("∑", "∏", "∐", "⋃", "⋂", "⋁", "⋀", "⨁", "⨂", "∫", "⨆", "⨄");
    /** What else has something written under it. */
    private static final Set<String> WORDS = Set.of("lim", "max", "min", "sup", "inf");
    /** A page with more rules is a table or a drawing. */
    private static final int MAX_BARS = 400;
    /** How far above its rule a numerator stands at most, in sizes of its font. */
    private static final double NUMERATOR = 0.8;
    /** How far below its rule a denominator stands at most, in sizes of its font. */
    private static final double DENOMINATOR = 1.12;
    /** Scripts stand so much further from the rule, in sizes of their own font. */
    private static final double SCRIPT_REACH = 1.6;
    /** How far below its rule what is overlined stands at most, in sizes of its font. */
    private static final double OVERLINE = 1.05;
    /** How far below its rule the text of a root stands at most, in sizes of its font. */
    private static final double DEPTH = 1.05;
    /** A formula's rule is as long as what stands over or under it, but for this, in points. */
    private static final double SLACK = 2.6;
    /** The axis of a formula, at which its rules stand, is so high above the line, in sizes of its font. */
    private static final double AXIS = 0.25;

    private final List<Atom> atoms;
    private final IdentityHashMap<Atom, Integer> order = new IdentityHashMap<>();

    private Structures(List<Atom> atoms) {
        this.atoms = new ArrayList<>(atoms);
        for (int i = 0; i < atoms.size(); i++) {
            order.put(atoms.get(i), i);
        }
    }

    static List<Atom> composed(List<Atom> atoms, List<Bar> bars) {
        Structures structures =
                new Structures(atoms.stream().map(Structures::onItsLine).toList());
        structures.limits();
        if (bars.size() <= MAX_BARS) {
            bars.stream().sorted(Comparator.comparingDouble(Bar::width)).forEach(structures::bar);
        }
        return structures.atoms;
    }

    /** Large signs hang from their line in TeX's fonts; the middle of them shows where it is. */
    private static Atom onItsLine(Atom atom) {
        return atom.face().extension() ? atom.at(atom.middle() + AXIS * atom.size()) : atom;
    }

    // ---- fractions and roots

    private void bar(Bar bar) {
        Atom radical = radical(bar);
        if (radical != null) {
            root(bar, radical);
            return;
        }
        List<Atom> above = beside(bar, true);
        List<Atom> below = beside(bar, false);
        boolean stands = !below.isEmpty() && !isCutOut(below);
        if (stands && (above.isEmpty() || isCutOut(above))) {
            overline(bar, below);
        } else if (stands && fits(bar, above, below) && !isUnderlined(above)) {
            String fraction = "\\frac{" + Formula.latex(above) + "}{" + Formula.latex(below) + "}";
            replace(with(above, below), fraction, neighbour(bar, above));
        }
    }

    private void overline(Bar bar, List<Atom> below) {
        boolean close = below.stream().allMatch(atom -> atom.baseline() - bar.y() < OVERLINE * atom.size());
        if (close
                && fits(bar, below, below)
                && below.stream().allMatch(atom -> atom.face().math())) {
            Formula.Base base = Formula.Base.of(below);
            settle(replace(below, "\\overline{" + Formula.latex(below) + "}", base), bar.y(), bottom(below));
        }
    }

    /** Whether atoms are a part of what goes on beside them: then they only happen to stand over or under a rule. */
    private boolean isCutOut(List<Atom> part) {
        Formula.Base base = Formula.Base.of(part);
        double left = left(part);
        double right = right(part);
        return atoms.stream()
                .filter(atom -> !part.contains(atom) && Math.abs(atom.baseline() - base.baseline()) < 0.1 * base.size())
                .anyMatch(atom -> {
                    double gap = Math.max(left - atom.right(), atom.left() - right);
                    return gap < 0.35 * base.size();
                });
    }

    private void root(Bar bar, Atom radical) {
        double deepest = radical.face().extension() ? radical.bottom() : bar.y() + DEPTH * radical.size();
        List<Atom> under = atoms.stream()
                .filter(atom -> isWithin(atom, bar) && atom.baseline() > bar.y() && atom.baseline() < deepest)
                .toList();
        if (!under.isEmpty()) {
            Atom root = replace(with(radical, under), "\\sqrt{" + Formula.latex(under) + "}", Formula.Base.of(under));
            settle(root, bar.y(), bottom(under));
        }
    }

    private @Nullable Atom radical(Bar bar) {
        return atoms.stream()
                .filter(atom -> atom.text().equals("√")
                        && Math.abs(atom.right() - bar.left()) < 0.25 * atom.size()
                        && (atom.face().extension()
                                ? Math.abs(atom.top() - bar.y()) < 0.35 * atom.size()
                                : Math.abs(atom.baseline() - bar.y()) < 0.35 * atom.size()
                                        || Math.abs(atom.top() - bar.y()) < 0.35 * atom.size()))
                .findFirst()
                .orElse(null);
    }

    /** What stands next to a rule, with its scripts. */
    private List<Atom> beside(Bar bar, boolean above) {
        List<Atom> next = atoms.stream()
                .filter(atom -> isWithin(atom, bar) && isNext(atom, bar, above, 1))
                .toList();
        double size = next.stream().mapToDouble(Atom::size).max().orElse(0);
        List<Atom> scripts = atoms.stream()
                .filter(atom -> !next.contains(atom)
                        && isWithin(atom, bar)
                        && atom.size() < Chunk.SCRIPT * size
                        && isNext(atom, bar, above, SCRIPT_REACH))
                .sorted(Comparator.comparingDouble(Atom::left))
                .toList();
        List<Atom> grown = new ArrayList<>(next);
        for (Atom script : scripts) {
            if (grown.stream().anyMatch(atom -> isAtRight(script, atom, size))) {
                grown.add(script);
            }
        }
        return grown;
    }

    /** Whether a script is that of an atom, or goes on after another one. */
    private static boolean isAtRight(Atom script, Atom atom, double size) {
        return script.left() > atom.left() && script.left() - atom.right() < 0.4 * size;
    }

    private static boolean isWithin(Atom atom, Bar bar) {
        double middle = (atom.left() + atom.right()) / 2;
        return atom.left() >= bar.left() - SLACK
                && atom.right() <= bar.right() + SLACK
                && middle >= bar.left()
                && middle <= bar.right()
                && !atom.text().equals("□");
    }

    /** @param reach how much further than usual it may stand */
    private static boolean isNext(Atom atom, Bar bar, boolean above, double reach) {
        double size = atom.size();
        boolean structure = atom.kind() == Atom.Kind.FORMULA || atom.face().extension();
        if (above) {
            return structure
                    ? atom.bottom() <= bar.y() + 1 && atom.bottom() > bar.y() - 0.8 * size
                    : atom.baseline() < bar.y() && atom.baseline() > bar.y() - NUMERATOR * reach * size;
        }
        return structure
                ? atom.top() >= bar.y() - 1.5 && atom.top() < bar.y() + 0.9 * size
                : atom.baseline() > bar.y() + 0.3 * size && atom.baseline() < bar.y() + DENOMINATOR * reach * size;
    }

    /** Words over a rule are underlined. */
    private static boolean isUnderlined(List<Atom> above) {
        return above.stream().noneMatch(atom -> atom.face().math())
                && above.stream()
                                .filter(atom -> Character.isLetter(atom.text().codePointAt(0)))
                                .count()
                        > 2;
    }

    private static boolean fits(Bar bar, List<Atom> above, List<Atom> below) {
        double wide = Math.max(right(above) - left(above), right(below) - left(below));
        return wide > bar.width() - 2 * SLACK
                && centred(bar, above)
                && centred(bar, below)
                && above.size() + below.size() < 120;
    }

    private static boolean centred(Bar bar, List<Atom> part) {
        return Math.abs(left(part) + right(part) - bar.left() - bar.right()) < 2 * SLACK;
    }

    /** The line that a fraction belongs to is that of what stands next to it. */
    private Formula.Base neighbour(Bar bar, List<Atom> above) {
        double size = above.stream().mapToDouble(Atom::size).max().orElse(1);
        Atom next = atoms.stream()
                .filter(atom -> !atom.face().extension() || atom.kind() == Atom.Kind.FORMULA)
                .filter(atom -> atom.size() >= 0.95 * size)
                .filter(atom -> {
                    double rise = atom.baseline() - bar.y();
                    double gap = Math.max(atom.left() - bar.right(), bar.left() - atom.right());
                    return rise > 0.1 * atom.size()
                            && rise < 0.4 * atom.size()
                            && gap > -0.5
                            && gap < 1.2 * atom.size();
                })
                .min(Comparator.comparingDouble(atom -> Math.max(atom.left() - bar.right(), bar.left() - atom.right())))
                .orElse(null);
        return next == null
                ? new Formula.Base(bar.y() + AXIS * size, size)
                : new Formula.Base(next.baseline(), next.size());
    }

    // ---- large operators

    private void limits() {
        for (Atom atom : List.copyOf(atoms)) {
            if (OPERATORS.contains(atom.text()) && atom.face().extension()) {
                limits(List.of(atom), atom.text(), atom.top(), atom.bottom());
            }
        }
        for (int i = 0; i + 2 < atoms.size(); i++) {
            List<Atom> word = List.copyOf(atoms.subList(i, i + 3));
            String text = word.get(0).text() + word.get(1).text() + word.get(2).text();
            Atom first = word.getFirst();
            if (WORDS.contains(text) && !first.face().math() && isOneWord(word)) {
                limits(
                        word,
                        "\\" + text,
                        first.baseline() - 0.7 * first.size(),
                        first.baseline() + 0.05 * first.size());
            }
        }
    }

    private static boolean isOneWord(List<Atom> word) {
        for (int i = 1; i < word.size(); i++) {
            Atom before = word.get(i - 1);
            Atom atom = word.get(i);
            if (atom.spaced()
                    || Math.abs(atom.baseline() - before.baseline()) > 0.01
                    || Math.abs(atom.left() - before.right()) > 0.1 * atom.size()) {
                return false;
            }
        }
        return true;
    }

    private void limits(List<Atom> operator, String name, double top, double bottom) {
        double size = operator.getFirst().size();
        List<Atom> under = level(operator, bottom, bottom + 1.3 * size, size);
        List<Atom> over = level(operator, top - 0.9 * size, top, size);
        if (under.isEmpty() && over.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(name);
        if (!under.isEmpty()) {
            text.append("_{").append(Formula.latex(under)).append('}');
        }
        if (!over.isEmpty()) {
            text.append("^{").append(Formula.latex(over)).append('}');
        }
        double baseline = operator.getFirst().baseline();
        replace(with(operator, with(under, over)), text.append(' ').toString(), new Formula.Base(baseline, size));
    }

    /** The small atoms between two heights that stand in the middle of an operator, and what continues them. */
    private List<Atom> level(List<Atom> operator, double from, double to, double size) {
        List<Atom> small = atoms.stream()
                .filter(atom -> !operator.contains(atom)
                        && atom.kind() != Atom.Kind.FORMULA
                        && atom.size() < Chunk.SCRIPT * size
                        && atom.baseline() > from
                        && atom.baseline() < to)
                .sorted(Comparator.comparingDouble(Atom::left))
                .toList();
        List<Atom> run = new ArrayList<>();
        List<Atom> found = List.of();
        double middle = (left(operator) + right(operator)) / 2;
        for (Atom atom : small) {
            if (!run.isEmpty() && atom.left() - right(run) > 0.5 * atom.size()) {
                found = closer(found, run, middle);
                run = new ArrayList<>();
            }
            run.add(atom);
        }
        found = closer(found, run, middle);
        return !found.isEmpty() && Math.abs((left(found) + right(found)) / 2 - middle) < 0.3 * size ? found : List.of();
    }

    private static List<Atom> closer(List<Atom> one, List<Atom> other, double middle) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        double oneOff = Math.abs((left(one) + right(one)) / 2 - middle);
        double otherOff = Math.abs((left(other) + right(other)) / 2 - middle);
        return oneOff <= otherOff ? one : other;
    }

    // ---- shared

    private @Nullable Atom replace(List<Atom> parts, String text, Formula.Base base) {
        Set<Atom> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(parts);
        if (parts.stream().anyMatch(part -> part.kind() == Atom.Kind.UNKNOWN)) {
            return null;
        }
        Atom first = parts.stream()
                .min(Comparator.comparingInt(part -> order.getOrDefault(part, Integer.MAX_VALUE)))
                .orElseThrow();
        Atom whole = new Atom(
                text,
                Atom.Kind.FORMULA,
                left(parts),
                right(parts),
                base.baseline(),
                parts.stream().mapToDouble(Atom::top).min().orElse(0),
                parts.stream().mapToDouble(Atom::bottom).max().orElse(0),
                base.size(),
                Face.FORMULA,
                first.spaced());
        order.put(whole, order.getOrDefault(first, 0));
        atoms.set(atoms.indexOf(first), whole);
        gone.remove(first);
        atoms.removeIf(gone::contains);
        return whole;
    }

    private void settle(@Nullable Atom structure, double top, double bottom) {
        if (structure != null) {
            Atom settled = structure.reaching(top, bottom);
            order.put(settled, order.getOrDefault(structure, 0));
            atoms.set(atoms.indexOf(structure), settled);
        }
    }

    private static double bottom(List<Atom> part) {
        return part.stream().mapToDouble(Atom::bottom).max().orElse(0);
    }

    private static List<Atom> with(Atom one, List<Atom> others) {
        return with(List.of(one), others);
    }

    private static List<Atom> with(List<Atom> some, List<Atom> others) {
        List<Atom> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static double left(List<Atom> part) {
        return part.stream().mapToDouble(Atom::left).min().orElse(0);
    }

    private static double right(List<Atom> part) {
        return part.stream().mapToDouble(Atom::right).max().orElse(0);
    }
}
