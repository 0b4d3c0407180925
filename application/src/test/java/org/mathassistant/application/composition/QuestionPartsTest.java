package org.mathassistant.application.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionPartsTest {

    @Test
    void alikeLists_areTakenApart_whatIsGivenStaysWithTheFirst() {
        assertThat(QuestionParts.of("Soit $f$.\n1. A ?\n2. B ?", "1. a\n2. b\n\nc"))
                .containsExactly(new QuestionParts("Soit $f$.\n\nA ?", "a"), new QuestionParts("B ?", "b\n\nc"));
    }

    @Test
    void otherwise_theExerciseIsOneQuestion() {
        assertThat(QuestionParts.of("1. A ?\n2. B ?", "a, b")).hasSize(1);
        assertThat(QuestionParts.of("1. A ?\n2. B ?", "1. a\n2. b\n3. c")).hasSize(1);
        assertThat(QuestionParts.of("1. A ?\n3. B ?", "1. a\n2. b")).hasSize(1);
        assertThat(QuestionParts.of("1. A ?\n2. ", "1. a\n2. b")).hasSize(1);
        assertThat(QuestionParts.of("A ?", "a")).containsExactly(new QuestionParts("A ?", "a"));
    }
}
