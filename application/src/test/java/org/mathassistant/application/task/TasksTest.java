package org.mathassistant.application.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("tasks")
    void givenAFieldTooManyOrTooFew_read_namesFieldAndTask(String task) {
        for (Map<String, Object> fields : List.of(Map.<String, Object>of(), Map.<String, Object>of("surplus", "x"))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> Tasks.read(task, fields))
                    .satisfies(e -> {
                        assertThat(e.problem().task()).isEqualTo(task);
                        assertThat(e.problem().field())
                                .isIn(fields.isEmpty() ? Tasks.fields().get(task) : fields.keySet());
                        assertThat(e.problem().detail(Language.FR))
                                .contains(e.problem().field(), task);
                        assertThat(e.problem().detail(Language.EN))
                                .contains(e.problem().field(), task);
                    });
        }
    }

    static Set<String> tasks() {
        return Tasks.fields().keySet();
    }
}
