package org.mathassistant.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.application.usecase.Desk.assertBad;
import static org.mathassistant.application.usecase.Desk.assertCited;
import static org.mathassistant.application.usecase.Desk.assertRefused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.scenario.ModelContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.ExerciseSet;

class GenerateExercisesTest {

    @Test
    void withoutAModel_theCoursesOwnExercisesComeWithTheirSolutions() {
        Answer answer = Desk.offline(exercises(2, Difficulty.MIXED, true), Language.FR);

        ExerciseSet set = set(answer);
        assertThat(set.exercises()).hasSize(2).allSatisfy(exercise -> {
            assertThat(exercise.checked()).isFalse();
            assertThat(exercise.difficulty()).isEqualTo(Difficulty.MEDIUM);
        });
        assertThat(set.exercises().get(0).statement()).startsWith("**Tangente.** Soit $f(x) = x^2$.");
        assertThat(set.exercises().get(0).solution()).contains("$y = 4x - 4$");
        assertCited(answer);
    }

    @Test
    void theSolutionsStandBehindABreak_soThatTheExercisesCanBePrintedAlone() {
        String text =
                Desk.offline(exercises(2, Difficulty.MIXED, true), Language.EN).text();

        String[] halves = text.split("\n---\n", -1);
        assertThat(halves).hasSize(2);
        assertThat(halves[0]).contains("### Exercise 1 (medium)").doesNotContain("4x - 4");
        assertThat(halves[1]).contains("## Solutions", "4x - 4");
    }

    @Test
    void withoutSolutions_noneIsGiven() {
        Answer answer = Desk.offline(exercises(2, Difficulty.MIXED, false), Language.FR);

        assertThat(set(answer).exercises())
                .allSatisfy(exercise -> assertThat(exercise.solution()).isEmpty());
        assertThat(answer.text()).doesNotContain("---", "4x - 4");
    }

    @Test
    void aCourseWithFewerExercises_givesThoseAndSaysSo() {
        Answer french = Desk.offline(exercises(5, Difficulty.HARD, true), Language.FR);
        Answer english = Desk.offline(exercises(5, Difficulty.HARD, true), Language.EN);

        assertThat(set(french).exercises()).hasSize(3);
        assertThat(french.text()).contains("3 exercice(s) sur les 5", "ne dit pas leur difficulté");
        assertThat(english.text()).contains("3 of the 5", "does not say how hard");
    }

    @Test
    void anotherVariant_takesOtherExercises() {
        List<String> statements = new ArrayList<>();
        for (int variant = 1; variant <= 3; variant++) {
            UseCase one = new GenerateExercises("Dérivation", 1, Difficulty.MIXED, true, variant(variant));
            set(Desk.offline(one, Language.FR)).exercises().forEach(exercise -> statements.add(exercise.statement()));
        }

        assertThat(statements).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aCourseWithoutExercises_getsNone() {
        Answer answer =
                Desk.offline(exercises(2, Difficulty.MIXED, true), Language.EN, Desk.evidence(Desk.ROLLE, Desk.PROOF));

        assertThat(answer.structured()).isEmpty();
        assertThat(answer.text()).contains("I make up none");
    }

    @Test
    void aSilentCourse_isSaidToBeSilent() {
        Answer answer = Desk.offline(exercises(2, Difficulty.MIXED, true), Language.FR, Desk.SILENT);

        assertThat(answer.grounded()).isFalse();
        assertThat(answer.text()).contains("ne traite pas");
    }

    @Test
    void aModelsExercises_areTaken_withoutInventedMarkers_andUncheckedWhateverItSays() {
        Map<String, Object> claimed = new HashMap<>(exercise("Dériver $x^3$ [9].", "easy", "$3x^2$ [1]."));
        claimed.put("checked", true);
        ModelContext model = Desk.model(Map.of("exercises", List.of(claimed)));

        Answer answer = exercises(1, Difficulty.EASY, true).perform(model);

        assertThat(set(answer).exercises())
                .containsExactly(new ExerciseSet.Exercise("Dériver $x^3$.", Difficulty.EASY, "$3x^2$ [1].", false));
        assertThat(answer.notices()).containsExactly(new Notice(Notice.Code.MARKERS_REMOVED, 1));
        assertThat(model.prompt()).contains("count: 1", "difficulty: easy", "solutions: yes", "variant: 1");
    }

    @Test
    void flawedExercises_areRepairedOrRefused() {
        Map<String, Object> good = exercise("Dériver $x^3$.", "easy", "$3x^2$");
        Object one = Map.of("exercises", List.of(good));
        GenerateExercises two = exercises(2, Difficulty.EASY, true);

        assertRefused(two, "Voici deux exercices !", "JSON");
        assertRefused(two, one, "exactly 2");
        assertRefused(two, Map.of("exercises", List.of(good, good)), "exercises[1].statement", "twice");
        assertRefused(
                two, Map.of("exercises", List.of(good, exercise("Autre", "hard", "x"))), "exercises[1].difficulty");
        assertRefused(two, Map.of("exercises", List.of(good, exercise("Autre", "easy", " "))), "exercises[1].solution");
        assertRefused(two, Map.of("exercises", List.of(good, exercise("Autre", "mixed", "x"))), "easy, medium, hard");
        ModelContext repaired = Desk.model(one, Map.of("exercises", List.of(good, exercise("Autre", "easy", "x"))));
        assertThat(set(two.perform(repaired)).exercises()).hasSize(2);
    }

    @Test
    void aModelThatFindsNothingInTheCourse_isBelieved() {
        Answer answer = exercises(2, Difficulty.MIXED, true).perform(Desk.model("NOT-IN-COURSE"));

        assertThat(answer.grounded()).isFalse();
        assertThat(answer.structured()).isEmpty();
    }

    @Test
    void aModelsSolutionsThatNobodyAskedFor_areLeftOut() {
        Answer answer = exercises(1, Difficulty.MIXED, false)
                .perform(Desk.model(Map.of("exercises", List.of(exercise("Dériver.", "easy", "$3x^2$")))));

        assertThat(set(answer).exercises().get(0).solution()).isEmpty();
        assertThat(answer.text()).doesNotContain("3x^2");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21, 10_000})
    void aCountBeyondTheLimits_isRefusedByName(int count) {
        assertBad(() -> exercises(count, Difficulty.MIXED, true), ProblemCode.OUT_OF_RANGE, "count");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void aCountAtTheLimits_isTaken(int count) {
        assertThat(exercises(count, Difficulty.MIXED, true).count()).isEqualTo(count);
    }

    @Test
    void eachInput_decidesTheAnswer() {
        assertThat(List.of(
                        exercises(2, Difficulty.MIXED, true).reuse(),
                        exercises(3, Difficulty.MIXED, true).reuse(),
                        exercises(2, Difficulty.EASY, true).reuse(),
                        exercises(2, Difficulty.MIXED, false).reuse()))
                .doesNotHaveDuplicates()
                .noneMatch(reuse -> reuse.personal());
    }

    private static GenerateExercises exercises(int count, Difficulty difficulty, boolean withSolutions) {
        return new GenerateExercises("Dérivation", count, difficulty, withSolutions, Scope.EVERYTHING);
    }

    static Scope variant(int variant) {
        Scope all = Scope.EVERYTHING;
        return new Scope(
                all.course(),
                all.chapter(),
                all.kind(),
                all.number(),
                all.language(),
                all.level(),
                all.mode(),
                variant);
    }

    private static ExerciseSet set(Answer answer) {
        return (ExerciseSet) answer.structured().orElseThrow();
    }

    private static Map<String, Object> exercise(String statement, String difficulty, String solution) {
        return Map.of("statement", statement, "difficulty", difficulty, "solution", solution);
    }
}
