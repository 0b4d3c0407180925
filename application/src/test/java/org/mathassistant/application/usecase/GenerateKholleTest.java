package org.mathassistant.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.application.usecase.Desk.assertBad;
import static org.mathassistant.application.usecase.Desk.assertCited;
import static org.mathassistant.application.usecase.Desk.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.scenario.ModelContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.OralExam;

class GenerateKholleTest {

    @Test
    void withoutAModel_aProvedStatementIsAskedFor_andExercisesOfTheCourseWithHints() {
        Answer answer = Desk.offline(kholle(30), Language.FR);

        OralExam oral = oral(answer);
        assertThat(oral.courseQuestion()).startsWith("Énoncer et démontrer : Théorème 3.1 (Rolle)");
        assertThat(oral.exercises()).hasSize(2).allSatisfy(exercise -> assertThat(exercise.hints())
                .isNotEmpty());
        assertThat(oral.exercises().get(0).hints()).anyMatch(hint -> hint.startsWith("Relire : Méthode 3.2"));
        assertThat(oral.expectations()).contains("La démonstration du cours", "Exercice 3.1");
        assertCited(answer);
    }

    @Test
    void theExaminersPart_standsBehindABreak() {
        String[] halves = Desk.offline(kholle(30), Language.EN).text().split("\n---\n", -1);

        assertThat(halves).hasSize(2);
        assertThat(halves[0]).contains("### Question on the course").doesNotContain("4x - 4", "Read again");
        assertThat(halves[1]).contains("## For the examiner", "Read again", "4x - 4", "atteint ses bornes");
    }

    @Test
    void withoutStatements_orWithoutExercises_nothingIsMadeUp() {
        Answer noExercise = Desk.offline(kholle(20), Language.FR, Desk.evidence(Desk.ROLLE, Desk.PROOF));
        Answer noQuestion = Desk.offline(kholle(20), Language.EN, Desk.evidence(Desk.TANGENT));

        assertThat(noExercise.structured()).isEmpty();
        assertThat(noExercise.text()).contains("n’a pas d’exercice");
        assertThat(noQuestion.structured()).isEmpty();
        assertThat(noQuestion.text()).contains("neither statement nor definition");
    }

    @Test
    void aModelsOralExam_isTaken() {
        ModelContext model = Desk.model(oral(1, List.of("Penser à Rolle [1].")));

        Answer answer = kholle(20).perform(model);

        assertThat(oral(answer).exercises()).hasSize(1);
        assertThat(answer.text()).contains("1. Penser à Rolle [1].");
        assertThat(model.prompt()).contains("duration: PT20M", "exercisesAtMost: 4");
    }

    @Test
    void flawedOralExams_areRefused() {
        assertRefused(kholle(20), "Bonne kholle", "JSON");
        assertRefused(kholle(20), oral(5, List.of("x")), "4 at most");
        assertRefused(kholle(20), oral(1, List.of()), "exercises[0].hints");
        assertRefused(kholle(20), oral(1, List.of(" ")), "exercises[0].hints");
        assertRefused(kholle(20), oral(0, List.of("x")), "at least one exercise");
    }

    @Test
    void fields_areHeldToTheirLimits() {
        assertBad(() -> kholle(4), ProblemCode.OUT_OF_RANGE, "duration");
        assertBad(() -> kholle(121), ProblemCode.OUT_OF_RANGE, "duration");
        assertThat(kholle(5).duration()).isEqualTo(GenerateKholle.MIN_DURATION);
        assertThat(kholle(120).duration()).isEqualTo(GenerateKholle.MAX_DURATION);
        assertBad(() -> new GenerateKholle("", Duration.ofMinutes(20), Scope.EVERYTHING), ProblemCode.BLANK, "topic");
    }

    private static GenerateKholle kholle(int minutes) {
        return new GenerateKholle("Dérivation", Duration.ofMinutes(minutes), Scope.EVERYTHING);
    }

    private static OralExam oral(Answer answer) {
        return (OralExam) answer.structured().orElseThrow();
    }

    private static Map<String, Object> oral(int exercises, List<String> hints) {
        return Map.of(
                "courseQuestion",
                "Énoncer Rolle [1].",
                "exercises",
                Collections.nCopies(exercises, Map.of("statement", "Montrer.", "difficulty", "medium", "hints", hints)),
                "expectations",
                "Les hypothèses.");
    }
}
