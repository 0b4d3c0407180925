package org.mathassistant.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mathassistant.application.scenario.PassageBuilder.a;
import static org.mathassistant.application.usecase.CourseOfRolle.BOUNDS;
import static org.mathassistant.application.usecase.CourseOfRolle.DERIVATIVE;
import static org.mathassistant.application.usecase.CourseOfRolle.EXERCISE;
import static org.mathassistant.application.usecase.CourseOfRolle.PROOF;
import static org.mathassistant.application.usecase.CourseOfRolle.ROLLE;
import static org.mathassistant.application.usecase.CourseOfRolle.SOLUTION;
import static org.mathassistant.application.usecase.CourseOfRolle.cited;
import static org.mathassistant.application.usecase.CourseOfRolle.context;
import static org.mathassistant.application.usecase.CourseOfRolle.markersResolve;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.request.Scope;

/** Explaining a theorem or a formula and proving a statement, without a model. */
class SubjectTasksTest {
    @ParameterizedTest
    @ValueSource(strings = {"théorème 3.3", "Rolle", "le théorème de Rolle", "Rolle's theorem"})
    void aTheorem_isStatedWithWhatEachHypothesisIsFor(String theorem) {
        Answer answer = new ExplainTheorem(theorem, Scope.EVERYTHING).perform(context(Language.FR));

        assertThat(answer.text())
                .startsWith("Voici ce que le cours dit de : Théorème 3.3 (Théorème de Rolle), p. 41 [1].")
                .contains(
                        "- Soit $f$ une fonction continue sur $[a ; b]$ [1]\n  → il le faut pour : Théorème 3.2 (Bornes atteintes) [2]")
                .contains(
                        "- telle que $f(a) = f(b)$ [1]\n  → dans la démonstration : Comme $f(a) = f(b)$, l'une l'est dedans. [3]")
                .contains("> **Remarque 3.4 (Chaque hypothèse compte).**", "en $0$ [\u20607].")
                .contains("> **Démonstration — Théorème 3.3 (Théorème de Rolle), p. 41.**")
                .contains("> **Méthode 3.5", "> **Exemple 3.6", "- Exercice 12 [");
        assertThat(markersResolve(answer)).isTrue();
    }

    @Test
    void aTheoremThatTheCourseDoesNotHave_isNotPassedOffAsAnother() {
        Answer answer = new ExplainTheorem(
                        "théorème spectral des matrices symétriques, version Rolle", Scope.EVERYTHING)
                .perform(context(Language.FR));

        assertThat(answer.text()).startsWith("Aucun énoncé du cours ne répond exactement à cette demande");
    }

    @Test
    void whatTheCourseHasNothingFor_isSaid() {
        Answer answer = new ExplainTheorem("Theorem 3.2", Scope.EVERYTHING)
                .perform(context(Language.EN, List.of(BOUNDS), true));

        assertThat(answer.text())
                .startsWith("Here is what the course says of Theorem 3.2 (Bornes atteintes) [1].")
                .endsWith(
                        "The course has nothing here for: What fails, what to take care of, Proof and What it is for.");
    }

    @Test
    void aFormula_isShownWhereItIsStated() {
        Answer answer = new ExplainFormula("$\\frac{f(a+h)-f(a)}{h}$", Scope.EVERYTHING).perform(context(Language.EN));

        assertThat(cited(answer)).first().isEqualTo(DERIVATIVE);
        assertThat(answer.text())
                .startsWith("Here is where the course gives this formula: Definition 3.1 (Nombre dérivé) [1].");
        assertThat(markersResolve(answer)).isTrue();
    }

    @Test
    void aStatement_isProvedAsTheCourseProvesIt() {
        Answer answer = new ProveStatement(
                        "Soit f continue sur [a;b] et dérivable avec f(a)=f(b). Alors il existe c tel que f'(c)=0.",
                        Scope.EVERYTHING)
                .perform(context(Language.FR));

        assertThat(cited(answer)).containsExactly(ROLLE, PROOF, BOUNDS);
        assertThat(answer.text())
                .contains("Vérifiez que c’est bien ce que vous voulez démontrer")
                .contains("### Sur quoi repose la démonstration");
    }

    @Test
    void aFalseStatementThatSharesAPremise_isNotSaidToBeProved() {
        Passage convex = a(BlockKind.PROPOSITION)
                .number("3.9")
                .title("Convexité")
                .text("Soit $f$ une fonction deux fois dérivable sur $I$. Alors $f$ est convexe si $f''\\geq 0$.")
                .build();
        Answer answer = new ProveStatement("Toute fonction dérivable est deux fois dérivable", Scope.EVERYTHING)
                .perform(context(Language.FR, List.of(convex), true));

        assertThat(answer.text()).startsWith("Le cours n’a pas exactement cet énoncé");
    }

    @Test
    void aStatementWithoutProof_isSaidToHaveNone() {
        Answer answer = new ProveStatement("théorème 3.2", Scope.EVERYTHING)
                .perform(context(Language.FR, List.of(BOUNDS), true));

        assertThat(answer.text())
                .startsWith("Le cours énonce ceci sans le démontrer")
                .endsWith("Le cours n’a rien ici pour : Démonstration.");
    }

    @Test
    void anExerciseThatAsksForIt_isProvedByItsSolution() {
        Answer answer = new ProveStatement("P' a une racine de moins", Scope.EVERYTHING)
                .perform(context(Language.EN, List.of(EXERCISE, SOLUTION), true));

        assertThat(cited(answer)).containsExactly(EXERCISE, SOLUTION);
    }

    @Test
    void aLongProof_isGivenWhole() {
        Passage longProof = a(BlockKind.PROOF)
                .text("Une étape sur $x$. ".repeat(500) + "∎")
                .proves(BOUNDS)
                .build();
        Answer answer = new ProveStatement("théorème 3.2", Scope.EVERYTHING)
                .perform(context(Language.FR, List.of(BOUNDS, longProof), true));

        assertThat(answer.text()).contains("∎ [2]").doesNotContain("abrégé");
    }

    static Stream<Arguments> tasks() {
        return Stream.of(
                task("theorem", text -> new ExplainTheorem(text, Scope.EVERYTHING)),
                task("formula", text -> new ExplainFormula(text, Scope.EVERYTHING)),
                task("statement", text -> new ProveStatement(text, Scope.EVERYTHING)));
    }

    private static Arguments task(String field, Function<String, UseCase> task) {
        return Arguments.of(field, task);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void whatTheCourseDoesNotCover_isNotMadeUp(String field, Function<String, UseCase> task) {
        Answer answer = task.apply("Lebesgue").perform(context(Language.FR, List.of(ROLLE, PROOF), false));

        assertThat(answer.grounded()).isFalse();
        assertThat(answer.text()).contains("ne traite pas").doesNotContain("∎");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void whatIsTooLongOrBlank_isRefusedByName(String field, Function<String, UseCase> task) {
        assertThatCode(() -> task.apply("x".repeat(2_000))).doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> task.apply("x".repeat(2_001)))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo(field));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> task.apply(""))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo(field));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void hostileText_endsSoonAndHarmless(String field, Function<String, UseCase> task) {
        for (String text : List.of("$".repeat(2_000), "alors ".repeat(333), "\\frac{".repeat(300), "<script>[1][2]")) {
            assertThat(markersResolve(task.apply(text).perform(context(Language.EN))))
                    .isTrue();
        }
    }
}
