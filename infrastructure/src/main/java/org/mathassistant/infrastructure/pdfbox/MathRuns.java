package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a row into words and formulas. A formula is what mathematical letters and signs hold together. */
final class MathRuns {
    private static final Pattern SIGN =
            Pattern.compile("[=<>≤≥⩽⩾≠≈≡∼≃≅+−±×÷·⋅∘∈∉∋⊂⊆⊃⊇∪∩∖→↦⇒⇔←↔⇐∀∃∧∨¬∞∅∂∇√∑∏∫ℝℂℕℤℚℓ⟨⟩∥∣⊥⊢⊨⊕⊗≪≫∝′…⋯]");
    private static final Pattern INFIX = Pattern.compile("[=<>≤≥⩽⩾≠≈≡+−±×÷·⋅∈∉⊂⊆]");
    private static final Pattern GLUE = Pattern.compile("[0-9()\\[\\]{}|/,.;:!'*-]");
    private static final Pattern SPEAKING = Pattern.compile("[0-9(\\[{|)\\]}!']");
    private static final Pattern END_MARK = Pattern.compile("[□∎■◻◼▢•●○▪]");

    private final List<Atom> atoms;
    private final Formula.Base base;
    private final BitSet names;
    private final List<Run> runs = new ArrayList<>();

    /** Atoms that are written together. */
    record Run(List<Atom> atoms, String text) {}

    /** What an atom is to a formula. */
    private enum Part {
        /** It makes one. */
        MATH,
        /** It may stand within one. */
        GLUE,
        /** It belongs to none. */
        WORD
    }

    private MathRuns(List<Atom> atoms, Row row) {
        this.atoms = atoms;
        this.base = new Formula.Base(row.baseline(), row.size());
        this.names = new BitSet(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            int end = i == 0
                            || names.get(i - 1)
                            || !isLetter(i - 1)
                            || RowText.isSpaceBetween(atoms.get(i - 1), atoms.get(i))
                    ? nameEnd(i)
                    : i;
            if (end > i && leadsOn(end)) {
                names.set(i, end);
            }
        }
    }

    private boolean isLetter(int at) {
        return Character.isLetter(atoms.get(at).text().codePointAt(0));
    }

    static List<Run> of(List<Atom> atoms, Row row) {
        MathRuns parting = new MathRuns(atoms, row);
        parting.part();
        return parting.runs;
    }

    private void part() {
        int at = 0;
        while (at < atoms.size()) {
            int end = formulaEnd(at);
            if (end > at) {
                formula(atoms.subList(at, end));
                at = end;
            } else {
                word(atoms.get(at));
                at++;
            }
        }
    }

    /** Where the formula ends that begins here; the same place where none does. */
    private int formulaEnd(int from) {
        if (partOf(from) == Part.WORD || (partOf(from) == Part.GLUE && !opens(from))) {
            return from;
        }
        int end = from;
        int open = 0;
        for (int i = from; i < atoms.size(); ) {
            Part part = partOf(i);
            if (part == Part.WORD) {
                break;
            }
            String text = atoms.get(i).text();
            open += text.matches("[(\\[]") ? 1 : text.matches("[)\\]]") ? -1 : 0;
            boolean speaking = part == Part.MATH
                    || (SPEAKING.matcher(text).matches()
                            && !(text.matches("[)]") && open < 0)
                            && isClose(i, end, from));
            if (part == Part.GLUE && text.matches("[)]") && open < 0) {
                break;
            }
            i++;
            end = speaking ? i : end;
        }
        return hasMath(from, end) ? end : from;
    }

    private boolean isClose(int i, int end, int from) {
        return i == from
                || end == i
                || !RowText.isSpaceBetween(atoms.get(i - 1), atoms.get(i))
                || partOf(i - 1) == Part.MATH;
    }

    private boolean hasMath(int from, int to) {
        for (int i = from; i < to; i++) {
            if (partOf(i) == Part.MATH) {
                return true;
            }
        }
        return false;
    }

    /** Digits and opening signs begin a formula where one follows at once. */
    private boolean opens(int at) {
        for (int i = at; i < atoms.size(); i++) {
            if (partOf(i) == Part.MATH) {
                return i == at || names.get(i - 1) || holds(i);
            }
            boolean front = names.get(i) || atoms.get(i).text().matches("[0-9(\\[{|.,-]");
            boolean close = i == at || !RowText.isSpaceBetween(atoms.get(i - 1), atoms.get(i));
            if (partOf(i) == Part.WORD
                    || !front
                    || !close
                    || (i == at && atoms.get(i).text().matches("[.,]"))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a sign or letter belongs to the digits before it: it stands at them, or is an operation on them. */
    private boolean holds(int at) {
        Atom before = atoms.get(at - 1);
        boolean operation =
                INFIX.matcher(atoms.get(at).text()).matches() && before.text().matches("[0-9)\\]|}]");
        return operation || !RowText.isSpaceBetween(before, atoms.get(at));
    }

    private Part partOf(int at) {
        Atom atom = atoms.get(at);
        if (names.get(at)) {
            return Part.GLUE;
        }
        if (END_MARK.matcher(atom.text()).matches()) {
            return Part.WORD;
        }
        if (atom.kind() == Atom.Kind.FORMULA || atom.kind() == Atom.Kind.UNKNOWN) {
            return Part.MATH;
        }
        if (base.isScript(atom)) {
            return at > 0 && partOf(at - 1) != Part.WORD ? Part.MATH : Part.WORD;
        }
        if (atom.face().math() && !GLUE.matcher(atom.text()).matches()
                || SIGN.matcher(atom.text()).matches()
                || isAlphabet(atom)) {
            return Part.MATH;
        }
        return GLUE.matcher(atom.text()).matches() ? Part.GLUE : Part.WORD;
    }

    private static boolean isAlphabet(Atom atom) {
        return atom.text().codePoints().anyMatch(c -> c >= 0x1D400 && c <= 0x1D7FF);
    }

    /** Where the name of a function ends that begins here ("sin"); the same place where none does. */
    private int nameEnd(int from) {
        StringBuilder word = new StringBuilder();
        int end = from;
        while (end < atoms.size()
                && !base.isScript(atoms.get(end))
                && partOf(end) == Part.WORD
                && Character.isLetter(atoms.get(end).text().codePointAt(0))
                && (end == from || !RowText.isSpaceBetween(atoms.get(end - 1), atoms.get(end)))) {
            word.append(atoms.get(end++).text());
        }
        return Formula.isName(word.toString()) ? end : from;
    }

    /** Whether a formula goes on behind the name of a function. */
    private boolean leadsOn(int behind) {
        return behind < atoms.size()
                && (base.isScript(atoms.get(behind))
                        || partOf(behind) == Part.MATH
                        || atoms.get(behind).text().matches("[(\\[|{]"));
    }

    private void formula(List<Atom> formula) {
        boolean certain = formula.stream()
                .allMatch(atom ->
                        atom.kind() == Atom.Kind.FORMULA || (atom.kind() == Atom.Kind.UNICODE && !isPiece(atom)));
        runs.add(new Run(List.copyOf(formula), certain ? "$" + Formula.latex(formula) + "$" : characters(formula)));
    }

    /** A tall sign, or a sign that must have something over it, is not in its place as a character. */
    private static boolean isPiece(Atom atom) {
        return atom.text().equals("√") || (atom.face().extension() && atom.bottom() - atom.top() > 2.2 * atom.size());
    }

    private static String characters(List<Atom> formula) {
        StringBuilder out = new StringBuilder();
        Atom before = null;
        for (Atom atom : formula) {
            if (before != null && RowText.isSpaceBetween(before, atom)) {
                out.append(' ');
            }
            out.append(atom.kind() == Atom.Kind.FORMULA ? "$" + atom.text().strip() + "$" : Formula.plain(atom.text()));
            before = atom;
        }
        return out.toString();
    }

    private void word(Atom atom) {
        String text = atom.text();
        runs.add(new Run(List.of(atom), text.equals("$") ? "\\$" : text));
    }
}
