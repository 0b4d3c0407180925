package org.mathassistant.api.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.CorrectExercise;
import org.mathassistant.application.usecase.GenerateExam;
import org.mathassistant.application.usecase.GenerateQcm;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

class TaskMessageTest {
    private static UseCase read(String task, String message, Map<String, Object> more) {
        return TaskMessage.of(task, message, more).run(Tasks::read);
    }

    @Test
    void every_task_of_the_catalogue_can_be_asked_by_a_message() {
        assertThat(TaskMessage.tasks()).containsAll(Tasks.fields().keySet());
    }

    @Test
    void the_message_is_the_main_field_and_the_extension_gives_the_others() {
        GenerateQcm quiz = (GenerateQcm) read("generate-qcm", " les suites \n", Map.of("count", 3));

        assertThat(quiz.topic()).isEqualTo("les suites");
        assertThat(quiz.count()).isEqualTo(3);
    }

    @Test
    void a_main_field_of_the_extension_is_not_looked_for_in_the_message() {
        Ask ask = (Ask) read("ask", "whatever", Map.of("question", "What is a limit?"));

        assertThat(ask.question()).isEqualTo("What is a limit?");
    }

    @Test
    void what_is_wrong_is_named_by_its_place_in_the_request() {
        assertThatThrownBy(() -> read("ask", "x".repeat(Ask.MAX_QUESTION_LENGTH + 1), Map.of()))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> {
                    assertThat(problem.problem().field()).isEqualTo("messages");
                    assertThat(problem.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
                });
        assertThatThrownBy(() -> read("generate-qcm", "a", Map.of("count", 0)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problem().field()).isEqualTo("math_assistant.count"));
    }

    @Test
    void two_texts_stand_above_and_below_a_line_of_hyphens() {
        CorrectExercise marking = (CorrectExercise)
                read("correct-exercise", "Differentiate $x^2$.\n\n---\n$2x$\n---\nThat is all.", Map.of("points", 4));
        CorrectExercise answerAlone =
                (CorrectExercise) read("correct-exercise", "$2x$", Map.of("statement", "Differentiate $x^2$."));

        assertThat(marking.statement()).isEqualTo("Differentiate $x^2$.");
        assertThat(marking.answer()).isEqualTo("$2x$\n---\nThat is all.");
        assertThat(answerAlone.answer()).isEqualTo("$2x$");
        assertThatThrownBy(() -> read("correct-exercise", "only - this", Map.of()))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> {
                    assertThat(problem.problem().code()).isEqualTo(ProblemCode.MISSING_PART);
                    assertThat(problem.getMessage()).contains("statement", "answer", "---");
                });
    }

    @Test
    void chapters_stand_on_lines_or_between_commas() {
        GenerateExam exam = (GenerateExam) read("generate-exam", "1, 2\n Series ;", Map.of());

        assertThat(exam.chapters()).containsExactly("1", "2", "Series");
    }
}
