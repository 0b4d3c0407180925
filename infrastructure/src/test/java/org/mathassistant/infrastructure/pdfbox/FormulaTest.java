package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Face ITALIC = Face.named("CMMI10", false, false);
    private static final Face ROMAN = Face.named("CMR10", false, false);

    @Test
    void smallerLettersAboveAndBelowTheLine_areScripts() {
        assertThat(Formula.latex(List.of(at("x", 0, 100, 10), at("n", 5, 102, 7), at("2", 5.1, 96, 7))))
                .isEqualTo("x_n^2");
    }

    @Test
    void scriptsOfSeveralSigns_areGrouped_andMayHaveTheirOwn() {
        assertThat(Formula.latex(
                        List.of(at("x", 0, 100, 10), at("n", 5, 102, 7), at("k", 9, 103.5, 5), at("+", 12, 102, 7))))
                .isEqualTo("x_{n_k+}");
    }

    @Test
    void signsThatMeanSomethingToLatex_areEscaped() {
        assertThat(Formula.latex(List.of(at("{", 0, 100, 10), at("%", 5, 100, 10), at("}", 10, 100, 10))))
                .isEqualTo("\\{\\%\\}");
    }

    @Test
    void uprightNames_areFunctions_andOtherWordsText() {
        assertThat(Formula.latex(List.of(roman("s", 0), roman("i", 5), roman("n", 10), at("x", 17, 100, 10))))
                .isEqualTo("\\sin  x");
        assertThat(Formula.latex(List.of(at("x", 0, 100, 10), roman("i", 10), roman("f", 15))))
                .isEqualTo("x \\text{if}");
    }

    @Test
    void mathematicalAlphabets_arePlainLetters_butBlackboardLetters() {
        assertThat(Formula.plain("\uD835\uDC65")).isEqualTo("x");
        assertThat(Formula.plain("ℝ")).isEqualTo("ℝ");
        assertThat(Formula.plain("\uD835\uDD42")).isEqualTo("\uD835\uDD42");
    }

    @Test
    void fractionIsToldByItsRule_andStandsOnTheLineOfItsNeighbour() {
        List<Atom> composed = Structures.composed(
                List.of(at("y", 0, 100, 10), at("=", 7, 100, 10), at("a", 17.5, 93, 10), at("b", 17.5, 107, 10)),
                List.of(new Bar(17, 23, 97.5)));

        assertThat(composed).extracting(Atom::text).containsExactly("y", "=", "\\frac{a}{b}");
        assertThat(composed.getLast().baseline()).isEqualTo(100);
    }

    @Test
    void longScriptsBelongToTheirFraction() {
        List<Atom> numerator =
                List.of(at("q", 17.5, 93, 10), at("n", 22.5, 89, 7), at("+", 26.5, 89, 7), at("1", 30.2, 89, 7));
        List<Atom> atoms = new ArrayList<>(numerator);
        atoms.add(at("b", 24, 107, 10));

        assertThat(Structures.composed(atoms, List.of(new Bar(17, 36, 97.5))))
                .extracting(Atom::text)
                .containsExactly("\\frac{q^{n+1}}{b}");
    }

    @Test
    void strokeAndTheSignItGoesThrough_areOneSign_whereThereIsOne() {
        assertThat(Negations.composed(List.of(
                        at("q", 0, 100, 10), at("\u0338", 7, 100, 10), at("=", 7.2, 100, 10), at("1", 15, 100, 10))))
                .extracting(Atom::text)
                .containsExactly("q", "≠", "1");
        assertThat(Formula.latex(Negations.composed(List.of(at("\u0338", 0, 100, 10), at("R", 0.2, 100, 10)))))
                .isEqualTo("\\not R");
        assertThat(Negations.composed(List.of(at("\u0338", 0, 100, 10), at("=", 0, 140, 10))))
                .hasSize(2);
    }

    @Test
    void ruleUnderAWord_isNoFraction() {
        List<Atom> word =
                List.of(roman("N", 0), roman("o", 5), roman("m", 10), at("x", 2, 109, 10), at("y", 8, 109, 10));

        assertThat(Structures.composed(word, List.of(new Bar(0, 15, 101)))).hasSameSizeAs(word);
    }

    private static Atom roman(String text, double left) {
        return atom(text, left, 100, 10, ROMAN);
    }

    private static Atom at(String text, double left, double baseline, double size) {
        return atom(text, left, baseline, size, ITALIC);
    }

    private static Atom atom(String text, double left, double baseline, double size, Face face) {
        return new Atom(
                text,
                Atom.Kind.UNICODE,
                left,
                left + size / 2,
                baseline,
                baseline - Atom.ASCENT * size,
                baseline + Atom.DESCENT * size,
                size,
                face,
                false);
    }
}
