package org.mathassistant.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    @Test
    void shortTextsStayWhole() {
        assertThat(Excerpts.shorten("  Soit $x$. \n", 9)).isEqualTo("Soit $x$.");
    }

    @Test
    void cutsAtParagraphsThenSentencesThenWords() {
        assertThat(Excerpts.shorten("Un deux trois.\n\nQuatre cinq six sept", 24))
                .isEqualTo("Un deux trois. …");
        assertThat(Excerpts.shorten("Un deux trois. Quatre cinq six sept", 24)).isEqualTo("Un deux trois. …");
        assertThat(Excerpts.shorten("Un deux trois quatre cinq six sept", 24)).isEqualTo("Un deux trois quatre …");
        assertThat(Excerpts.shorten("a".repeat(50), 24)).isEqualTo("a".repeat(22) + " …");
    }

    @Test
    void neverCutsAFormula() {
        assertThat(Excerpts.shorten("On a $a + b + c + d + e + f$ donc", 20)).isEqualTo("On a …");
        assertThat(Excerpts.shorten("$$\na + b + c\n\n+ d + e + f\n$$ donc", 20))
                .isEqualTo("…");
        assertThat(Excerpts.shorten("Prix \\$5 et $a + b + c + d$ donc", 20)).isEqualTo("Prix \\$5 et …");
    }

    @Test
    void everyCutOfRandomTextsIsOutsideFormulasAndWithinTheLimit() {
        Random random = new Random(7);
        String[] pieces = {
            "mot ", "Phrase. ", "$x + y$ ", "$$\na\n\n=b\n$$ ", "\n\n", "\\(u v\\) ", "é", "\\$ ", "longmot"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int max = 5 + random.nextInt(100);
            String whole = text.toString().strip();
            String cut = Excerpts.shorten(whole, max);
            assertThat(cut.length()).isLessThanOrEqualTo(max);
            String kept = cut.endsWith("…") ? cut.substring(0, cut.length() - 1).strip() : cut;
            assertThat(whole).startsWith(kept);
            assertThat(FormulaSpans.in(whole).inside(kept.length())).isFalse();
        }
    }
}
