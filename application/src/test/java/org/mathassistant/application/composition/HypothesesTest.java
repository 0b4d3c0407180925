package org.mathassistant.application.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HypothesesTest {
    @Test
    void aStatement_isCutAtItsThen() {
        Hypotheses cut = Hypotheses.of(
                        "Let $f$ be continuous on $[a, b]$ and differentiable, with $f(a) = f(b)$. Then $f'(c) = 0$.")
                .orElseThrow();

        assertThat(cut.hypotheses()).endsWith("with $f(a) = f(b)$");
        assertThat(cut.conclusion()).isEqualTo("$f'(c) = 0$.");
        assertThat(cut.clauses())
                .containsExactly("Let $f$ be continuous on $[a, b]$", "differentiable", "with $f(a) = f(b)$");
    }

    @Test
    void aStatementWithoutThen_isNotCut() {
        assertThat(Hypotheses.of("Toute suite croissante majorée converge.")).isEmpty();
        assertThat(Hypotheses.of("On a $x \\text{ alors } y$.")).isEmpty();
    }

    @Test
    void aClauseIsSpokenOf_byItsWordsOrItsFormula() {
        assertThat(Hypotheses.speaksOf("$f$ continue sur $[a ; b]$", "Une fonction continue est bornée."))
                .isTrue();
        assertThat(Hypotheses.speaksOf("telle que $f(a) = f(b)$", "Comme $f(a)=f(b)$, fini."))
                .isTrue();
        assertThat(Hypotheses.speaksOf("$f$ continue sur $[a ; b]$", "Elle est dérivable."))
                .isFalse();
    }
}
