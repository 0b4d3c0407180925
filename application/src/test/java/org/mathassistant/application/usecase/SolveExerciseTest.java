package org.mathassistant.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.application.usecase.Desk.assertBad;
import static org.mathassistant.application.usecase.Desk.assertCited;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.scenario.ModelContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;

class SolveExerciseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercice 3.1",
                "Soit $f(x) = x^2$. Déterminer la tangente à la courbe de $f$ au point d'abscisse $2$.",
                "Exercice 7 : Soit f(x) = x^2.  Déterminer la tangente à la courbe de f au point d’abscisse 2. Merci !",
                "déterminer la tangente à la courbe de $f$ au point d'abscisse $2$"
            })
    void withoutAModel_anExerciseOfTheCourse_isSolvedByTheCourse(String statement) {
        Answer answer = Desk.offline(solve(statement), Language.FR);

        assertThat(answer.text()).contains("C’est un exercice du cours", "$y = 4x - 4$");
        assertCited(answer);
    }

    @Test
    void withoutAModel_anotherExercise_isNotSolved_butHelped() {
        Answer answer = Desk.offline(solve("Déterminer la tangente à la courbe de l'exponentielle en 1."), Language.EN);

        assertThat(answer.text())
                .contains("I do not solve this exercise", "### Methods", "### Exercises like it", "Your turn");
        assertCited(answer);
    }

    @Test
    void withoutAModel_anExerciseThatTheCourseLeavesOpen_isSaidToBeSo() {
        Answer answer = Desk.offline(solve(Desk.UNSOLVED.text()), Language.FR);

        assertThat(answer.text()).contains("n’en donne pas la solution");
    }

    @Test
    void aSilentCourse_withoutAModel_saysSo() {
        assertThat(Desk.offline(solve("Trouver la tangente."), Language.EN, Desk.SILENT)
                        .grounded())
                .isFalse();
    }

    @Test
    void aModelSolvesIt_alsoWhereTheCourseIsSilent() {
        ModelContext covered = Desk.model("La tangente est $y = 2x - 1$ [1].");
        ModelContext silent = new ModelContext(Language.FR, Desk.SILENT, "Le cours n'en parle pas. $y = 2x - 1$.");

        Answer answer = solve("Trouver la tangente.").perform(covered);

        assertThat(answer.text()).isEqualTo("La tangente est $y = 2x - 1$ [1].");
        assertThat(answer.grounded()).isTrue();
        assertThat(solve("Trouver la tangente.").perform(silent).grounded()).isFalse();
        assertThat(covered.prompt()).containsPattern("(?s)<(statement-[0-9a-f]{16})>\nTrouver la tangente.\n</\\1>");
    }

    @Test
    void texts_areHeldToTheirLimits() {
        assertThat(solve("x".repeat(20_000)).statement()).hasSize(20_000);
        assertBad(() -> solve("x".repeat(20_001)), ProblemCode.TOO_LONG, "statement");
        assertBad(() -> solve(" "), ProblemCode.BLANK, "statement");
        assertBad(() -> new SolveExercise("x", "x".repeat(501), Scope.EVERYTHING), ProblemCode.TOO_LONG, "topic");
    }

    private static SolveExercise solve(String statement) {
        return new SolveExercise(statement, "", Scope.EVERYTHING);
    }
}
