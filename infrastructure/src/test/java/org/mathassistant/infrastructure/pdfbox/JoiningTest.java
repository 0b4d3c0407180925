package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoiningTest {
    @Test
    void wordCutAtTheEndOfALine_isWholeAgain() {
        assertThat(Joining.join(List.of("une défi-", "nition simple"), Set.of()))
                .isEqualTo("une définition simple");
    }

    @Test
    void wordThatTheDocumentHyphenates_keepsItsHyphen() {
        assertThat(Joining.join(List.of("a well-", "ordered set"), Set.of("well-ordered")))
                .isEqualTo("a well-ordered set");
    }

    @Test
    void wordThatTheDocumentWritesInOne_losesItsHyphen() {
        assertThat(Joining.join(List.of("a sub-", "sequence"), Set.of("subsequence", "sub-sequence")))
                .isEqualTo("a subsequence");
    }

    @Test
    void dashBeforeACapitalOrANumber_stays() {
        assertThat(Joining.join(List.of("Bolzano-", "Weierstrass"), Set.of())).isEqualTo("Bolzano-\nWeierstrass");
        assertThat(Joining.join(List.of("x -", "y"), Set.of())).isEqualTo("x -\ny");
    }
}
