package org.mathassistant.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Énoncé du théorème de Rolle ? | énoncé du théorème de Rolle | Énoncé  du\u00a0théorème de Rolle\u202f?",
                "Qu’est-ce que l’intégrale ? | Qu'est-ce que l'intégrale? | qu'est-ce que l'integrale",
                "Bonjour, définir la continuité, s'il te plaît. | définir la continuité | Définir la continuite, merci !",
                "Hello, what is a limit? Thanks in advance! | What is a limit, please? | what is a limit",
                "Résoudre x² - 1 = 0 | résoudre $x^2-1=0$ | Résoudre x^{2}-1 = 0 ? | résoudre \\(x^{2} - 1 = 0\\).",
                "Montrer que x ≤ 1 | Montrer que $x \\leq 1$ | montrer que x <= 1 | Montrer que $x\\leqslant 1$",
                "Limite de uₙ₊₁ | limite de $u_{n+1}$ | limite de u_{n+1} | Limite de u_(n+1)",
                "Calculer (a+1)/b | calculer $\\frac{a+1}{b}$ | Calculer \\dfrac{a+1}{b}",
                "Calculer 1/2 | calculer $\\frac12$ | calculer $\\tfrac{1}{2}$",
                "Que vaut √(x) ? | que vaut sqrt(x) | que vaut $\\sqrt{x}$",
                "x ∈ ℝ ? | $x\\in\\mathbb{R}$ | $x \\in \\R$ ?",
                "THÉORÈME 3.2 | théorème 3.2 | theoreme 3.2",
                "\"Rolle\" ? | « Rolle » | “Rolle”",
                "la dérivée de f'(x) | la derivée de $f'(x)$ | la dérivee de f’(x)",
                "e\u0301nonce\u0301 | énoncé",
                "Que dit Rolle (1691)? | que dit Rolle (1691)"
            })
    void rewordingsShareTheForm(String questions) {
        List<String> all = List.of(questions.split(" \\| "));
        all.forEach(q -> assertThat(QuestionForm.of(q)).as(q).isEqualTo(QuestionForm.of(all.get(0))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x² | x2",
                "x² | x^3",
                "x_2 | x^2",
                "x^12 | $x^12$",
                "u_n+1 | u_{n+1}",
                "F | f",
                "soit F | soit f",
                "$a<b$ | $a \\leq b$",
                "a<b | a>b",
                "x ∈ ℝ | x ∈ ℝ^*",
                "x ∈ ℝ | x ∈ ℚ",
                "x+1 | x-1",
                "x+1 | $-x+1$",
                "[0,1] | ]0,1[",
                "$[0,1]$ | $[0,1[$",
                "dérivée | dérivée seconde",
                "est continue | n'est pas continue",
                "borne | borné",
                "ou | où",
                "a | à",
                "énoncé de Rolle | preuve de Rolle",
                "théorème 3.2 | théorème 3.3",
                "théorème 3.2 | lemme 3.2",
                "3,14 | 3.14",
                "30 cm | 30 m",
                "$\\sqrt{2x}$ | $\\sqrt{2}x$",
                "$\\frac{a}{b}c$ | $\\frac{a}{bc}$",
                "$\\frac{a}{b+1}$ | a/b+1",
                "$\\frac{1}{2}!$ | 1/2!",
                "5! | 5",
                "Calculer 5! | Calculer 5",
                "$f'$ | $f''$",
                "$\\sin x$ | $\\cos x$",
                "$\\lim_{x\\to 0}$ | $\\lim_{x\\to 1}$",
                "$x \\cdot y$ | $x \\times y$",
                "$\\mathbb{N}$ | $\\mathbb{N}^*$",
                "$n!=6$ | $n \\neq 6$",
                "AB | ab",
                "Bonjour | Merci",
                "$\\vec{u}$ | $u$",
                "$\\mathcal{C}$ | $C$",
                "$x$ $y$ | $xy$",
                "2 x | 2x",
                "3 4 | 34",
                "$\\Gamma$ | $\\gamma$",
                "$\\forall x$ | $\\exists x$",
                "$x \\to 0^+$ | $x \\to 0^-$",
                "$|x|$ | $x$",
                "Im f | im f",
                "sup | inf",
                "$\\epsilon$ | $\\varepsilon$",
                "+inf | -inf",
                "cote | côté",
                "x ~ y | x y",
                "100% | 100",
                "$\\&$ | $\\_$",
                "is bounded | is not bounded",
                "for all n | for some n",
                "$(a+1)/b$ | $a+1/b$",
                "$e^{x+1}$ | $e^x+1$",
                "$\\mathrm{in}$ | $\\in$"
            })
    void whatDiffersStaysApart(String pair) {
        String[] both = pair.split(" \\| ");
        assertThat(QuestionForm.of(both[0])).isNotEqualTo(QuestionForm.of(both[1]));
    }

    @Test
    void aFormIsItsOwnForm() {
        String form = QuestionForm.of("Montrer que $x^2 \\geq 0$ ?");
        assertThat(QuestionForm.of(form)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "bonjour", "merci", "bonjour merci", "$", "$$", "\\", "!", "\ud835", "..."})
    void scrapsHaveAForm(String scrap) {
        assertThat(QuestionForm.of(scrap)).startsWith("\u0002");
        assertThat(QuestionForm.of(scrap + " Rolle")).isNotEqualTo(QuestionForm.of(scrap));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "(",
                "$",
                "\\frac",
                "\\frac{",
                "^",
                "bonjour ",
                "merci ",
                "?",
                "a'",
                "²",
                "x_{",
                "\\text{$",
                "é",
                "!"
            })
    void hugeNonsenseHasAForm(String piece) {
        assertThat(QuestionForm.of(piece.repeat(1_000_000 / piece.length()))).startsWith("\u0002");
    }
}
