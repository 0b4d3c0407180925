package org.mathassistant.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathTokensTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^2 | x² | x^{2} | x**2 | $x^2$ | \\(x^{2}\\)",
                "a/b | \\frac{a}{b} | \\dfrac{a}{b} | $\\frac ab$ | \\tfrac{a}{b} | $a/b$ | a ÷ b",
                "x <= 1 | x ≤ 1 | $x \\leq 1$ | \\(x\\le1\\) | x \\leqslant 1",
                "x != 0 | x ≠ 0 | $x\\neq 0$ | $x \\ne 0$ | $x \\not= 0$",
                "x ∈ ℝ | $x\\in\\mathbb{R}$ | $x \\in \\R$ | $x\\in\\mathbb R$ | x \\in \\mathbb{R}",
                "u_{n+1} | uₙ₊₁ | $u_{n+1}$ | u_(n+1) | $u_{n + 1}$",
                "n -> +inf | n → +∞ | $n\\to+\\infty$ | $n \\rightarrow +\\infty$",
                "\\lim_{n\\to+\\infty} | $\\lim_{n \\to +\\infty}$ | lim_{n→+∞}",
                "sqrt(x) | √x | \\sqrt{x} | √(x) | $\\sqrt x$",
                "f'(x) | $f'(x)$ | f′(x) | f’(x) | $f' (x)$",
                "2·x = 6 | $2 \\times x = 6$ | 2*x = 6 | $2x=6$ | $2\\cdot x=6$",
                "α + β | $\\alpha+\\beta$ | \\alpha + \\beta",
                "\\left( x + 1 \\right) | (x+1) | $\\displaystyle \\big(x+1\\big)$",
                "x^(-1) | x^{-1} | x⁻¹ | $x^{-1}$ | x^-1",
                "x_1^2 | $x^2_1$ | x₁²",
                "x = 3.14 | $x=3{,}14$ | x = 3,14",
                "x ∈ [0,1] | $x\\in[0,1]$ | x ∈ ]0,1[",
                "[0 ; 1] | $[0;1]$",
                "ax^2 + bx + c | $ax^2+bx+c$",
                "ln x | $\\ln x$ | ln(x)",
                "lim x→0 | $\\lim x\\to 0$",
                "$\\mathrm{d}x$ | $dx$"
            })
    void spellingsOfOneFormulaShareTheirTokens(String spellings) {
        List<String> all = List.of(spellings.split(" \\| "));
        List<String> first = MathTokens.tokens(all.get(0));
        assertThat(first).isNotEmpty();
        all.forEach(s -> assertThat(MathTokens.tokens(s)).as(s).isEqualTo(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u_{n+1} | u_n+1",
                "F(x) | f(x)",
                "x^2 | x^3",
                "x_2 | x^2",
                "x < 1 | x ≤ 1",
                "x ∈ ℝ | x ∈ ℚ",
                "$f'$ | $f''$",
                "$\\Gamma$ | $\\gamma$",
                "$\\cap$ | $\\cup$",
                "n → +∞ | n → -∞",
                "$f$ | $g$"
            })
    void differentFormulasDiffer(String pair) {
        String[] both = pair.split(" \\| ");
        assertThat(MathTokens.tokens(both[0])).isNotEqualTo(MathTokens.tokens(both[1]));
    }

    @Test
    void tokensAreReadableAndSafeForTokenizers() {
        assertThat(MathTokens.tokens("La suite $(u_n)$ vérifie $u_{n+1} \\leq F^2$"))
                .containsExactly("m_u_sub_n_", "m_u_sub_n_plus_1_", "m_leq_", "m_cap_f_sup_2_");
        assertThat(MathTokens.tokens("∀ε>0, ∃N∈ℕ, ∑ 𝑥ₖ ⟨é|ℵ ½ \\foo \\Bar $ö$"))
                .isNotEmpty()
                .allMatch(token -> token.matches("m_[a-z0-9_]+_"));
    }

    @Test
    void wordsStayAsTheyAre() {
        assertThat(MathTokens.normalise("Énoncé du théorème 3.2, l'aire d'un disque a-t-il (voir p. 41) et/ou n° 5 ?"))
                .isEqualTo("Énoncé du théorème 3.2, l'aire d'un disque a-t-il (voir p. 41) et/ou n° 5 ?");
        assertThat(MathTokens.normalise("Soit $x \\text{ réel}$ avec x ≤ 1."))
                .isEqualTo("Soit  m_x_ réel  avec  m_x_ m_leq_ m_1_ .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il y a une fonction",
                "la dérivée d'ordre 2",
                "c'est-à-dire",
                "Bolzano-Weierstrass",
                "3,14",
                "n'est-ce pas ?",
                "Qu'est-ce qu'une limite ?",
                "le 3.2",
                "ex. 12",
                "What is a limit?",
                "don't",
                "1) première question",
                "C'est (presque) tout",
                "continue *en* un point",
                "le max a été atteint",
                "voir [1] et [12]",
                "(a, y et I)",
                "le sup de la suite",
                "de (ou *sous-suite*) est",
                "**Soit f**",
                "a*",
                "*a* et *b*",
                "version 1.2.3"
            })
    void proseHoldsNoMathematics(String prose) {
        assertThat(MathTokens.tokens(prose)).isEmpty();
        assertThat(MathTokens.normalise(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "(",
                "$",
                "\\(",
                "\\frac",
                "^",
                "x_{",
                "\\text{",
                "|",
                "'",
                "²",
                "\\not",
                "a-",
                "x+",
                "((x",
                "$$ ",
                "\\a{",
                "**",
                "\\left.",
                "-",
                "a=b,",
                "x - ",
                "(x, ",
                "x·y - ",
                "sin sin ",
                "\ud835",
                "\\"
            })
    void hugeNonsenseIsReadInLinearTime(String piece) {
        String huge = piece.repeat(1_000_000 / piece.length());
        assertThat(MathTokens.normalise(huge)).isNotNull();
        assertThat(MathTokens.tokens(huge)).isNotNull();
    }
}
