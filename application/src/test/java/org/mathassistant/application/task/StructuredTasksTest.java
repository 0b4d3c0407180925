package org.mathassistant.application.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.application.marking.ExamPaper;
import org.mathassistant.application.usecase.CorrectExam;
import org.mathassistant.application.usecase.CorrectExercise;
import org.mathassistant.application.usecase.GenerateExam;
import org.mathassistant.application.usecase.GenerateExercises;
import org.mathassistant.application.usecase.GenerateKholle;
import org.mathassistant.application.usecase.SolveExercise;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.Points;

/** How the tasks on exercises and exams are read from named values. */
class StructuredTasksTest {

    @Test
    void whatIsLeftOut_isTheDefault() {
        assertThat(Tasks.read("generate-exercises", Map.of("topic", "x")))
                .isEqualTo(new GenerateExercises("x", 4, Difficulty.MIXED, true, Scope.EVERYTHING));
        assertThat(Tasks.read("solve-exercise", Map.of("statement", "x")))
                .isEqualTo(new SolveExercise("x", "", Scope.EVERYTHING));
        assertThat(Tasks.read("correct-exercise", Map.of("statement", "x", "answer", "y")))
                .isEqualTo(new CorrectExercise("x", "y", 10, Scope.EVERYTHING));
        assertThat(Tasks.read("generate-exam", Map.of("chapters", List.of("3"))))
                .isEqualTo(new GenerateExam(List.of("3"), Duration.ofHours(2), 20, Difficulty.MIXED, Scope.EVERYTHING));
        assertThat(Tasks.read("generate-kholle", Map.of("topic", "x")))
                .isEqualTo(new GenerateKholle("x", Duration.ofMinutes(20), Scope.EVERYTHING));
        assertThat(Tasks.read("correct-exam", Map.of("exam", "x", "answers", "y")))
                .isEqualTo(new CorrectExam(new ExamPaper.Text("x", Points.of(20)), "y", Scope.EVERYTHING));
    }

    @Test
    void whatIsGiven_isTaken() {
        assertThat(Tasks.read(
                        "generate-exam",
                        Map.of(
                                "chapters",
                                List.of("3", "Suites"),
                                "duration",
                                "PT90M",
                                "totalPoints",
                                40,
                                "difficulty",
                                "hard")))
                .isEqualTo(new GenerateExam(
                        List.of("3", "Suites"), Duration.ofMinutes(90), 40, Difficulty.HARD, Scope.EVERYTHING));
        assertThat(Tasks.read("generate-exercises", Map.of("topic", "x", "withSolutions", false, "count", 20)))
                .isEqualTo(new GenerateExercises("x", 20, Difficulty.MIXED, false, Scope.EVERYTHING));
    }

    @ParameterizedTest
    @CsvSource({
        "-3h, NOT_A_DURATION",
        "3 hours, NOT_A_DURATION",
        "'', NOT_A_DURATION",
        "PT, NOT_A_DURATION",
        "PT99999999999999999999H, NOT_A_DURATION",
        "-PT3H, OUT_OF_RANGE",
        "PT0S, OUT_OF_RANGE",
        "P2D, OUT_OF_RANGE"
    })
    void aDurationThatIsNone_isRefusedByName(String duration, ProblemCode code) {
        assertRefused("generate-exam", Map.of("chapters", List.of("3"), "duration", duration), code, "duration");
        assertRefused("generate-kholle", Map.of("topic", "x", "duration", duration), code, "duration");
    }

    @Test
    void chaptersThatAreNoListOfTexts_areRefused() {
        assertRefused("generate-exam", Map.of(), ProblemCode.MISSING_FIELD, "chapters");
        assertRefused("generate-exam", Map.of("chapters", "3"), ProblemCode.WRONG_TYPE, "chapters");
        assertRefused("generate-exam", Map.of("chapters", List.of(3)), ProblemCode.WRONG_TYPE, "chapters");
        assertRefused("generate-exam", Map.of("chapters", List.of()), ProblemCode.BLANK, "chapters");
        assertRefused(
                "generate-exam",
                Map.of("chapters", List.of("3", "\ud800")),
                ProblemCode.CONTROL_CHARACTERS,
                "chapters[1]");
    }

    @Test
    void valuesOfAnotherType_areRefused() {
        assertRefused(
                "generate-exercises",
                Map.of("topic", "x", "withSolutions", "true"),
                ProblemCode.WRONG_TYPE,
                "withSolutions");
        assertRefused("generate-exercises", Map.of("topic", "x", "count", "4"), ProblemCode.WRONG_TYPE, "count");
        assertRefused(
                "generate-exercises",
                Map.of("topic", "x", "difficulty", "brutal"),
                ProblemCode.NOT_ONE_OF,
                "difficulty");
        assertRefused("correct-exam", Map.of("exam", 3, "answers", "x"), ProblemCode.WRONG_TYPE, "exam");
        assertRefused("correct-exam", Map.of("answers", "x"), ProblemCode.MISSING_FIELD, "exam");
        assertRefused("correct-exam", Map.of("exam", "x"), ProblemCode.MISSING_FIELD, "answers");
        assertRefused("correct-exercise", Map.of("statement", "x"), ProblemCode.MISSING_FIELD, "answer");
    }

    @Test
    void aGeneratedExam_isReadBack_andSaysWhatItIsWorth() {
        CorrectExam read = (CorrectExam) Tasks.read("correct-exam", Map.of("exam", exam(4, 4), "answers", "x"));

        assertThat(read.exam()).isInstanceOf(ExamPaper.Generated.class);
        assertThat(read.exam().outOf()).isEqualTo(Points.of(4));
        assertThat(Tasks.read("correct-exam", Map.of("exam", exam(4, 4), "answers", "x", "points", 4)))
                .isEqualTo(read);
    }

    @Test
    void aGeneratedExamThatIsWrong_isRefusedByItsPlace() {
        refuseExam(Map.of(), "exam");
        refuseExam(with("hack", 1), "exam");
        refuseExam(with("exercises", List.of()), "exam");
        refuseExam(with("exercises", List.of(Map.of("title", "A", "questions", List.of()))), "exam.exercises[0]");
        refuseExam(with("duration", "-3h"), "exam.duration");
        refuseExam(with("totalPoints", 5), "exam");
        refuseExam(exam(4, 3), "exam.exercises[0].questions[0]");
        refuseExam(with("totalPoints", new java.math.BigDecimal("1e999999999")), "exam.totalPoints");
        assertRefused(
                "correct-exam",
                Map.of("exam", with("title", "A\u0007"), "answers", "x"),
                ProblemCode.CONTROL_CHARACTERS,
                "exam.title");
        assertRefused(
                "correct-exam",
                Map.of("exam", exam(4, 4), "answers", "x", "points", 20),
                ProblemCode.POINTS_DIFFER,
                "points");
    }

    @Test
    void aGeneratedExamThatIsWrong_isExplainedInTheLanguageOfItsReader() {
        assertThatThrownBy(() -> Tasks.read("correct-exam", Map.of("exam", with("totalPoints", 5), "answers", "x")))
                .isInstanceOfSatisfying(MathAssistantException.class, refused -> {
                    assertThat(refused.problem().detail(Language.FR))
                            .contains("le total des points des questions fait 4, et non 5.");
                    assertThat(refused.problem().detail(Language.EN))
                            .contains("the points of all questions add up to 4, not to 5.");
                });
        assertThatThrownBy(() -> Tasks.read("correct-exam", Map.of("exam", with("hack", 1), "answers", "x")))
                .isInstanceOfSatisfying(MathAssistantException.class, refused -> assertThat(
                                refused.problem().detail(Language.FR))
                        .contains("seuls les champs duration, exercises, title, totalPoints sont permis"));
    }

    private static void refuseExam(Map<String, Object> exam, String place) {
        assertRefused("correct-exam", Map.of("exam", exam, "answers", "x"), ProblemCode.MALFORMED_EXAM, place);
    }

    private static void assertRefused(String task, Map<String, Object> fields, ProblemCode code, String field) {
        assertThatThrownBy(() -> Tasks.read(task, fields)).isInstanceOfSatisfying(MathAssistantException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(code);
            assertThat(e.problem().field()).isEqualTo(field);
            assertThat(e.problem().detail(Language.FR)).contains(field).doesNotContain("%");
            assertThat(e.problem().detail(Language.EN)).contains(field).doesNotContain("%");
        });
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> exam = new HashMap<>(exam(4, 4));
        exam.put(name, value);
        return exam;
    }

    private static Map<String, Object> exam(int points, int scheme) {
        return Map.of(
                "title",
                "Devoir",
                "duration",
                "PT1H",
                "totalPoints",
                points,
                "exercises",
                List.of(Map.of(
                        "title",
                        "A",
                        "questions",
                        List.of(Map.of(
                                "statement",
                                "Dériver.",
                                "points",
                                points,
                                "solution",
                                "",
                                "scheme",
                                List.of(Map.of("criterion", "juste", "points", scheme)))))));
    }
}
