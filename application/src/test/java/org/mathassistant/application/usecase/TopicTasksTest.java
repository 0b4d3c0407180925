package org.mathassistant.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mathassistant.application.scenario.PassageBuilder.a;
import static org.mathassistant.application.usecase.CourseOfRolle.DERIVATIVE;
import static org.mathassistant.application.usecase.CourseOfRolle.EXERCISE;
import static org.mathassistant.application.usecase.CourseOfRolle.ROLLE;
import static org.mathassistant.application.usecase.CourseOfRolle.context;
import static org.mathassistant.application.usecase.CourseOfRolle.markersResolve;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.request.Scope;

/** Explaining, building and summing up a topic, without a model. */
class TopicTasksTest {
    @Test
    void explaining_goesFromThreeSentencesToWhereToGoFurther() {
        Answer answer = new ExplainCourse("Théorème de Rolle", Scope.EVERYTHING).perform(context(Language.FR));

        assertThat(headings(answer))
                .containsExactly(
                        "L’essentiel en trois phrases",
                        "Définitions",
                        "Théorèmes et leurs conditions",
                        "Un exemple traité",
                        "Questions fréquentes",
                        "Pour aller plus loin");
        assertThat(answer.text())
                .contains(
                        "- **Théorème de Rolle.** Soit $f$ une fonction continue",
                        "Alors il existe $c$ tel que $f'(c) = 0.$")
                .contains("**Utiliser le théorème de Rolle : comment faire ?**")
                .contains("- Exercice 12 [");
        assertThat(answer.text().lines().filter(line -> line.startsWith("- **")))
                .hasSize(3);
        assertThat(answer.grounded()).isTrue();
        assertThat(markersResolve(answer)).isTrue();
    }

    @Test
    void building_hasAPlanBothTracksAndCorrectedExercises() {
        Answer answer = new BuildCourse("Rolle's theorem", Scope.EVERYTHING).perform(context(Language.EN));

        assertThat(headings(answer))
                .containsExactly(
                        "Plan",
                        "Definitions",
                        "Theorems and their conditions",
                        "Proof track",
                        "Counterexamples and limits",
                        "Applied track",
                        "Corrected exercises",
                        "Key formulas");
        assertThat(answer.text())
                .contains("1. **3.1 Accroissements** — Definition 3.1 (Nombre dérivé) [1], Theorem 3.2")
                .contains("> **Proof — Theorem 3.3 (Théorème de Rolle), p. 41.**")
                .contains("> **Solution — Exercise 12.**")
                .contains("$$\n\\frac{f(a+h)-f(a)}{h}\n$$");
        assertThat(markersResolve(answer)).isTrue();
    }

    @Test
    void anExerciseWithoutSolution_isNoCorrectedExercise() {
        Answer answer = new BuildCourse("Rolle", Scope.EVERYTHING)
                .perform(context(Language.FR, List.of(ROLLE, EXERCISE), true));

        assertThat(answer.text()).doesNotContain("Montrer que").contains("Exercices corrigés");
        assertThat(headings(answer)).doesNotContain("Exercices corrigés");
    }

    @Test
    void aSheet_isShortAndSaysWhatTheCourseLacks() {
        Passage longOne = a(BlockKind.DEFINITION)
                .number("3.0")
                .text("Une phrase sur $x$. ".repeat(200))
                .build();
        Answer answer =
                new CreateSheet("Rolle", Scope.EVERYTHING).perform(context(Language.FR, List.of(ROLLE, longOne), true));

        assertThat(headings(answer)).containsExactly("Définitions", "Théorèmes et leurs conditions", "Formules clés");
        assertThat(answer.text())
                .contains("*Passage abrégé")
                .endsWith("Le cours n’a rien ici pour : Méthodes et À surveiller.")
                .hasSizeLessThan(2_000);
    }

    @Test
    void aHugeCourse_doesNotMakeAHugeAnswer() {
        List<Passage> many = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> a(BlockKind.values()[i % BlockKind.values().length])
                        .number("3." + i)
                        .text("Rolle $x_{" + i + "}$. ".repeat(300))
                        .build())
                .toList();

        assertThat(new ExplainCourse("Rolle", Scope.EVERYTHING)
                        .perform(context(Language.FR, many, true))
                        .text())
                .hasSizeLessThan(40_000);
        assertThat(new BuildCourse("Rolle", Scope.EVERYTHING)
                        .perform(context(Language.FR, many, true))
                        .text())
                .hasSizeLessThan(90_000);
        assertThat(new CreateSheet("Rolle", Scope.EVERYTHING)
                        .perform(context(Language.FR, many, true))
                        .text())
                .hasSizeLessThan(20_000);
    }

    @Test
    void whatATopicSays_isNoMarkupOfTheAnswer() {
        Answer answer = new CreateSheet("Rolle **[1]** <b>\n# $x_1$", Scope.EVERYTHING)
                .perform(context(Language.FR, List.of(DERIVATIVE), true));

        assertThat(answer.text()).startsWith("**Rolle \\*\\*[\u20601]\\*\\* \\<b\\> \\# $x_1$**");
    }

    static Stream<Function<String, UseCase>> tasks() {
        return Stream.of(
                topic -> new ExplainCourse(topic, Scope.EVERYTHING),
                topic -> new BuildCourse(topic, Scope.EVERYTHING),
                topic -> new CreateSheet(topic, Scope.EVERYTHING));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void whatTheCourseDoesNotCover_isNotMadeUp(Function<String, UseCase> task) {
        Answer answer = task.apply("Lebesgue").perform(context(Language.EN, List.of(ROLLE), false));

        assertThat(answer.grounded()).isFalse();
        assertThat(answer.citations()).isEmpty();
        assertThat(answer.text()).contains("does not cover", "Theorem 3.3").doesNotContain("continue sur");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theLanguageOfTheAnswer_isThatOfItsHeadings(Function<String, UseCase> task) {
        Answer french = task.apply("Rolle").perform(context(Language.FR));
        Answer english = task.apply("Rolle").perform(context(Language.EN));

        assertThat(headings(french))
                .hasSameSizeAs(headings(english))
                .doesNotContainAnyElementsOf(headings(english).stream()
                        .filter(heading -> !heading.equals("Plan"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aTopicBeyondItsLimit_isRefusedByName(Function<String, UseCase> task) {
        assertThatCode(() -> task.apply("x".repeat(Topic.MAX_LENGTH))).doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> task.apply("x".repeat(Topic.MAX_LENGTH + 1)))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo("topic"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> task.apply(" \n"))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo("topic"));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theSameTopicWrittenOtherwise_isTheSameAnswer(Function<String, UseCase> task) {
        assertThat(task.apply("Théorème de Rolle").reuse())
                .isEqualTo(task.apply("  théorème de rolle ").reuse())
                .isNotEqualTo(task.apply("Théorème de Fermat").reuse());
    }

    private static List<String> headings(Answer answer) {
        return answer.text()
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();
    }
}
