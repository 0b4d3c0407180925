package org.mathassistant.application.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;

class TasksTest {

    @Test
    void givenQuestion_read_asksEverythingForAnAnswer() {
        assertThat(Tasks.read("ask", Map.of("question", "Rolle ?")))
                .isEqualTo(new Ask("Rolle ?", Ask.Style.ANSWER, Scope.EVERYTHING));
    }

    @Test
    void givenStyleAndScope_read_takesThem() {
        assertThat(Tasks.read("ask", Map.of("question", "Rolle ?", "style", "tutor", "language", "en")))
                .isEqualTo(new Ask("Rolle ?", Ask.Style.TUTOR, Scope.EVERYTHING.inLanguage(Language.EN)));
    }

    @Test
    void givenUnknownTask_read_namesTheKnownOnes() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Tasks.read("nope", Map.of()))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.UNKNOWN_TASK))
                .withMessageContaining("\"nope\"")
                .withMessageContaining("ask");
    }

    @Test
    void givenFieldOfNoTask_read_namesAllThatItCouldBe() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Tasks.read("ask", Map.of("question", "x", "q", "y")))
                .withMessageContaining(
                        "chapter, course, kind, language, level, mode, number, question, session, style");
    }

    @Test
    void givenNoQuestion_read_namesTheMissingField() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Tasks.read("ask", Map.of()))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo("question"));
    }
}
