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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.scenario.ModelContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.Points;

class GenerateExamTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 200})
    void withoutAModel_exercisesOfTheCourseMakeAPaper_whosePointsAddUp(int points) {
        Answer answer = Desk.offline(exam(TWO_HOURS, points), Language.FR);

        Exam exam = exam(answer);
        assertThat(exam.totalPoints()).isEqualTo(Points.of(points));
        assertThat(exam.duration()).isEqualTo(TWO_HOURS);
        assertThat(exam.exercises()).hasSize(3).allSatisfy(exercise -> assertThat(exercise.questions())
                .allSatisfy(question -> assertThat(question.scheme()).isNotEmpty()));
        assertCited(answer);
    }

    @Test
    void anExerciseInParts_isAskedInParts() {
        Exam exam = exam(Desk.offline(exam(TWO_HOURS, 20), Language.FR));

        assertThat(exam.exercises().get(1).questions())
                .extracting(Exam.Question::statement)
                .containsExactly(
                        "Soit $g(x) = x^3$.\n\nCalculer la dérivée $g'(x)$.", "Étudier les variations de $g$.");
        assertThat(exam.exercises().get(1).questions().get(1).solution()).startsWith("$g$ est croissante.");
    }

    @Test
    void thePaperStandsBeforeTheBreak_solutionsAndSchemeBehind() {
        String french = Desk.offline(exam(TWO_HOURS, 20), Language.FR).text();
        String english =
                Desk.offline(exam(Duration.ofMinutes(90), 20), Language.EN).text();

        String[] halves = french.split("\n---\n", -1);
        assertThat(halves).hasSize(2);
        assertThat(halves[0])
                .contains("Durée : 2 h. Total : 20 pt.", "### Exercice 1 — Tangente (6,5 pt)", "**Question 2.1**")
                .doesNotContain("4x - 4", "[1]");
        assertThat(halves[1]).contains("## Corrigé et barème", "4x - 4", "*", "Le cours ne donne pas de solution");
        assertThat(english).contains("Duration: 1 h 30 min.", "6.5 pt", "## Solutions and marking scheme");
    }

    @Test
    void aCourseWithFewExercises_saysThatThePaperIsShort() {
        Answer answer = Desk.offline(
                new GenerateExam(List.of("3"), Duration.ofHours(8), 20, Difficulty.HARD, Scope.EVERYTHING),
                Language.FR);

        assertThat(answer.text()).contains("que 3 exercice(s)", "court pour 8 h", "difficulté");
    }

    @Test
    void aShortPaper_hasAsFewQuestionsAsItsTimeAllows() {
        Exam exam = exam(Desk.offline(exam(Duration.ofMinutes(15), 20), Language.EN));

        assertThat(exam.exercises()).hasSize(1);
    }

    @Test
    void aCourseWithoutExercises_givesNoPaper() {
        Answer answer = Desk.offline(exam(TWO_HOURS, 20), Language.EN, Desk.evidence(Desk.ROLLE));

        assertThat(answer.structured()).isEmpty();
        assertThat(answer.text()).contains("I make up none");
    }

    @Test
    void aModelsPaper_isTaken() {
        ModelContext model = Desk.model(paper(20, "PT120M", questions(4, 5)));

        Answer answer = exam(TWO_HOURS, 20).perform(model);

        assertThat(exam(answer).duration()).isEqualTo(TWO_HOURS);
        assertThat(answer.text()).contains("**Question 1.4** (5 pt)");
        assertThat(model.prompt())
                .contains("duration: PT2H", "totalPoints: 20", "questionsAtLeast: 2", "questionsAtMost: 40")
                .containsPattern("(?s)<(chapters-[0-9a-f]{16})>\n3\nSuites\n</\\1>");
    }

    @Test
    void flawedPapers_areRefused() {
        GenerateExam exam = exam(TWO_HOURS, 20);
        assertRefused(exam, "Voici le sujet", "JSON");
        assertRefused(exam, paper(20, "PT2H", questions(3, 5)), "add up to 15, not to 20");
        assertRefused(exam, paper(15, "PT2H", questions(3, 5)), "totalPoints", "20 are asked for");
        assertRefused(exam, paper(20, "PT3H", questions(4, 5)), "duration", "PT2H");
        assertRefused(exam, paper(20, "two hours", questions(4, 5)), "duration", "ISO 8601");
        assertRefused(exam, paper(20, "PT2H", questions(1, 20)), "2 to 40 questions");
        assertRefused(exam, paper(20, "PT2H", questions(80, 0.25)), "2 to 40 questions");
        assertRefused(exam, paper(20, "PT2H", List.of()), "at least one question");
        assertRefused(exam, paper(20, "PT2H", List.of(question(20, 19))), "the scheme add up to 19");
        assertRefused(exam, paper(20, "PT2H", List.of(question(0, 0))), "more than 0");
        assertRefused(exam, paper(20, "PT2H", List.of(question(new java.math.BigDecimal("1e999999999"), 1))), "points");
    }

    @Test
    void fields_areHeldToTheirLimits() {
        assertBad(() -> exam(Duration.ofHours(-3), 20), ProblemCode.OUT_OF_RANGE, "duration");
        assertBad(() -> exam(Duration.ofMinutes(14), 20), ProblemCode.OUT_OF_RANGE, "duration");
        assertBad(() -> exam(Duration.ofHours(8).plusSeconds(1), 20), ProblemCode.OUT_OF_RANGE, "duration");
        assertThat(exam(Duration.ofMinutes(15), 1).totalPoints()).isEqualTo(1);
        assertThat(exam(Duration.ofHours(8), 200).totalPoints()).isEqualTo(200);
        assertBad(() -> exam(TWO_HOURS, 0), ProblemCode.OUT_OF_RANGE, "totalPoints");
        assertBad(() -> exam(TWO_HOURS, 201), ProblemCode.OUT_OF_RANGE, "totalPoints");
        assertBad(() -> chapters(List.of()), ProblemCode.BLANK, "chapters");
        assertBad(() -> chapters(List.of("3", " ")), ProblemCode.BLANK, "chapters[1]");
        assertBad(() -> chapters(List.of("x".repeat(201))), ProblemCode.TOO_LONG, "chapters[0]");
        assertBad(() -> chapters(Collections.nCopies(21, "3")), ProblemCode.TOO_MANY_ENTRIES, "chapters");
        assertThat(chapters(Collections.nCopies(20, "3")).chapters()).hasSize(20);
    }

    private static GenerateExam exam(Duration duration, int points) {
        return new GenerateExam(List.of("3", "Suites"), duration, points, Difficulty.MIXED, Scope.EVERYTHING);
    }

    private static GenerateExam chapters(List<String> chapters) {
        return new GenerateExam(chapters, TWO_HOURS, 20, Difficulty.MIXED, Scope.EVERYTHING);
    }

    private static Exam exam(Answer answer) {
        return (Exam) answer.structured().orElseThrow();
    }

    static Map<String, Object> paper(Number total, String duration, List<Map<String, Object>> questions) {
        return Map.of(
                "title",
                "Devoir",
                "duration",
                duration,
                "totalPoints",
                total,
                "exercises",
                List.of(Map.of("title", "Dérivation", "questions", questions)));
    }

    static List<Map<String, Object>> questions(int count, Number points) {
        return Collections.nCopies(count, question(points, points));
    }

    private static Map<String, Object> question(Number points, Number scheme) {
        return Map.of(
                "statement",
                "Dériver.",
                "points",
                points,
                "solution",
                "Voir [1].",
                "scheme",
                List.of(Map.of("criterion", "juste", "points", scheme)));
    }
}
