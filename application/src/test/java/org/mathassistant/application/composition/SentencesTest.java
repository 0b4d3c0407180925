package org.mathassistant.application.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @Test
    void sentencesEndAtFullStopsParagraphsAndItems_neverInsideFormulas() {
        assertThat(Sentences.of("Un. Deux $a. b$ fin ?\n\nTrois\n1. Quatre.\n2. Cinq (p. 3)."))
                .containsExactly("Un.", "Deux $a. b$ fin ?", "Trois", "1. Quatre.", "2. Cinq (p. 3).");
    }

    @Test
    void aDisplay_belongsToItsSentence() {
        assertThat(Sentences.of("Si le taux\n\n$$\nh\n$$\n\na une limite, il dérive. Fin."))
                .containsExactly("Si le taux $h$ a une limite, il dérive.", "Fin.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soit $f$. Alors oui. Puis.|Soit $f$. Alors oui.",
                "Let $f$ be nice. Then yes. More.|Let $f$ be nice. Then yes.",
                "Toute suite converge. Puis.|Toute suite converge.",
                "Si $a$, alors $b$. Puis.|Si $a$, alors $b$."
            })
    void theGist_goesOnUntilSomethingIsSaid(String text, String gist) {
        assertThat(Sentences.gist(text, 500)).isEqualTo(gist);
    }

    @Test
    void theGistOfAList_isTheWholeListAsFarAsThereIsRoom() {
        assertThat(Sentences.gist("Alors :\n1. un ;\n2. deux.\n\nEnsuite.", 500))
                .isEqualTo("Alors : 1. un ; 2. deux.");
        assertThat(Sentences.gist("Un mot. ".repeat(100), 50)).isEqualTo("Un mot.");
        assertThat(Sentences.gist("mot ".repeat(100), 50)).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void displays_areTakenWithoutTheirFullStop() {
        assertThat(Displays.in("Ainsi\n\n$$\na = b.\n$$\n\net $c$ puis $$d$$ et $$ $$"))
                .isEqualTo(List.of("a = b", "d"));
    }
}
