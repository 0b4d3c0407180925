package org.mathassistant.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mathassistant.application.scenario.PassageBuilder.a;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.OfflineContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.Quiz;

class GenerateQcmTest {
    @Test
    void withoutAModel_asksForStatementsOfTheCourse_rightOptionsSpreadEvenly() {
        Answer answer = qcm(8, Language.EN, definitions(10));

        Quiz quiz = (Quiz) answer.structured().orElseThrow();
        assertThat(quiz.questions()).hasSize(8).allSatisfy(question -> {
            assertThat(question.checked()).isFalse();
            String named = question.statement().replaceAll("\\D+(\\d+\\.\\d+).*", "$1");
            assertThat(question.options().get(question.answer())).isEqualTo("Statement " + named + ".");
        });
        assertThat(quiz.questions().stream()
                        .collect(Collectors.groupingBy(Quiz.Question::answer, Collectors.counting())))
                .isEqualTo(Map.of(0, 2L, 1, 2L, 2, 2L, 3, 2L));
        assertThat(answer.grounded()).isTrue();
        assertThat(answer.citations()).hasSize(8);
    }

    @Test
    void aCourseWithFewerStatements_givesFewerQuestionsAndSaysSo() {
        Answer answer = qcm(12, Language.FR, definitions(5));

        assertThat(((Quiz) answer.structured().orElseThrow()).questions()).hasSize(5);
        assertThat(answer.text()).contains("5 questions sur les 12");
    }

    @Test
    void tooFewStatements_giveNoQuizAndSayWhatToDo() {
        Answer answer = qcm(3, Language.FR, definitions(3));

        assertThat(answer.structured()).isEmpty();
        assertThat(answer.text()).contains("trop peu d’énoncés");
        assertThat(answer.grounded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 41, 10_000})
    void aCountBeyondTheLimits_isRefusedByName(int count) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new GenerateQcm("x", count, Difficulty.MIXED, Scope.EVERYTHING))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo("count"));
    }

    private static Answer qcm(int count, Language language, List<Passage> passages) {
        Course course = new Course(new CourseId("c1"), "Course", language, 1, "f", Instant.EPOCH);
        Evidence evidence = new Evidence(passages, true, Map.of(course.id(), course));
        return new GenerateQcm("Suites", count, Difficulty.MIXED, Scope.EVERYTHING)
                .perform(new OfflineContext(language, evidence));
    }

    private static List<Passage> definitions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> a(BlockKind.DEFINITION)
                        .number("1." + i)
                        .title("Notion")
                        .text("Statement 1." + i + ".")
                        .build())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
