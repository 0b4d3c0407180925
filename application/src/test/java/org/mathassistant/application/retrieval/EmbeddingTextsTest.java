package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.Passage;

class EmbeddingTextsTest {
    private static Passage saying(String text) {
        return Samples.passage("p", Samples.COURSE, text, false);
    }

    @Test
    void ofPassage_saysHeadingsAndTitleAndNoNumber() {
        assertThat(EmbeddingTexts.PLAIN.ofPassage(saying("Every bounded one.")))
                .isEqualTo("Chapter\nSection\nTitle\nEvery bounded one.");
    }

    @Test
    void prefixes_standBeforeTheirTexts() {
        EmbeddingTexts texts = new EmbeddingTexts("query:", "passage:");

        assertThat(texts.ofQuestion(" why? ")).isEqualTo("query: why?");
        assertThat(texts.ofPassage(saying("x"))).startsWith("passage: Chapter");
    }

    @Test
    void aLongText_isCutAtTheLimitAndNotWithinACharacter() {
        String exact = "a".repeat(EmbeddingTexts.MAX_LENGTH);

        assertThat(EmbeddingTexts.PLAIN.ofQuestion(exact)).isEqualTo(exact);
        assertThat(EmbeddingTexts.PLAIN.ofQuestion(exact + "b")).isEqualTo(exact);
        assertThat(EmbeddingTexts.PLAIN.ofQuestion(exact.substring(1) + "𝔸"))
                .isEqualTo(exact.substring(1))
                .doesNotContain("\ud835");
    }

    @Test
    void digest_namesTheText() {
        assertThat(EmbeddingTexts.digest("a"))
                .isEqualTo(EmbeddingTexts.digest("a"))
                .isNotEqualTo(EmbeddingTexts.digest("b"));
    }
}
