package org.mathassistant.application;

import java.util.List;
import org.mathassistant.application.marking.ExamPaper;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.BuildCourse;
import org.mathassistant.application.usecase.CorrectExam;
import org.mathassistant.application.usecase.CorrectExercise;
import org.mathassistant.application.usecase.CreateSheet;
import org.mathassistant.application.usecase.ExplainCourse;
import org.mathassistant.application.usecase.ExplainFormula;
import org.mathassistant.application.usecase.ExplainTheorem;
import org.mathassistant.application.usecase.GenerateExam;
import org.mathassistant.application.usecase.GenerateExercises;
import org.mathassistant.application.usecase.GenerateKholle;
import org.mathassistant.application.usecase.GenerateQcm;
import org.mathassistant.application.usecase.ProveStatement;
import org.mathassistant.application.usecase.ReviewSheet;
import org.mathassistant.application.usecase.SolveExercise;
import org.mathassistant.application.usecase.SummarizeCourse;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.Points;

/**
 * The tasks as methods, one for each, with its usual settings. Other settings are components of the records:
 * {@code run(new GenerateQcm("limits", 5, Difficulty.HARD, Scope.EVERYTHING), caller)}.
 *
 * <p>Each method has a short form, for a program that has one user and asks all courses. Each throws a
 * {@link org.mathassistant.domain.error.MathAssistantException} where there is no answer; it says why, in both languages.
 * An answer that stands on nothing in the course is {@link Answer#grounded() not grounded} and says so.
 */
public interface TaskMethods {
    /** Runs a use case. */
    Answer run(UseCase useCase, Caller caller);

    /**
     * Answers a question: the idea first, then rigour, then what to remember.
     *
     * <pre>{@code
     * Answer answer = assistant.ask("What is a convergent sequence?");
     * System.out.println(answer.text());
     * }</pre>
     */
    default Answer ask(String question, Scope scope, Caller caller) {
        return run(new Ask(question, Ask.Style.ANSWER, scope), caller);
    }

    /** See {@link #ask(String, Scope, Caller)}. */
    default Answer ask(String question) {
        return ask(question, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Summarises what the course says about a topic.
     *
     * <pre>{@code
     * System.out.println(assistant.summarizeCourse("derivatives").text());
     * }</pre>
     */
    default Answer summarizeCourse(String topic, Scope scope, Caller caller) {
        return run(new SummarizeCourse(topic, scope), caller);
    }

    /** See {@link #summarizeCourse(String, Scope, Caller)}. */
    default Answer summarizeCourse(String topic) {
        return summarizeCourse(topic, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Makes exercises of mixed difficulty, with solutions.
     *
     * <pre>{@code
     * if (assistant.generateExercises("limits").structured().orElse(null) instanceof ExerciseSet set) {
     *     set.exercises().forEach(exercise -> System.out.println(exercise.statement()));
     * }
     * }</pre>
     */
    default Answer generateExercises(String topic, Scope scope, Caller caller) {
        return run(
                new GenerateExercises(topic, GenerateExercises.DEFAULT_COUNT, Difficulty.MIXED, true, scope), caller);
    }

    /** See {@link #generateExercises(String, Scope, Caller)}. */
    default Answer generateExercises(String topic) {
        return generateExercises(topic, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Solves an exercise step by step, with the theorem that justifies each.
     *
     * <pre>{@code
     * System.out.println(assistant.solveExercise("Show that $u_n = 1/n$ converges.").text());
     * }</pre>
     */
    default Answer solveExercise(String statement, Scope scope, Caller caller) {
        return run(new SolveExercise(statement, "", scope), caller);
    }

    /** See {@link #solveExercise(String, Scope, Caller)}. */
    default Answer solveExercise(String statement) {
        return solveExercise(statement, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Marks an answer to an exercise.
     *
     * <pre>{@code
     * Answer marked = assistant.correctExercise("Differentiate $x^2$.", "$2x$");
     * marked.structured().ifPresent(System.out::println); // empty where nothing could be marked
     * }</pre>
     */
    default Answer correctExercise(String statement, String answer, Scope scope, Caller caller) {
        return run(new CorrectExercise(statement, answer, CorrectExercise.DEFAULT_POINTS, scope), caller);
    }

    /** See {@link #correctExercise(String, String, Scope, Caller)}. */
    default Answer correctExercise(String statement, String answer) {
        return correctExercise(statement, answer, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Makes an exam of two hours on some chapters, with its marking scheme.
     *
     * <pre>{@code
     * System.out.println(assistant.generateExam(List.of("1", "2")).text());
     * }</pre>
     */
    default Answer generateExam(List<String> chapters, Scope scope, Caller caller) {
        return run(
                new GenerateExam(
                        chapters, GenerateExam.DEFAULT_DURATION, GenerateExam.DEFAULT_POINTS, Difficulty.MIXED, scope),
                caller);
    }

    /** See {@link #generateExam(List, Scope, Caller)}. */
    default Answer generateExam(List<String> chapters) {
        return generateExam(chapters, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Marks the answers to an exam that somebody wrote down.
     *
     * <pre>{@code
     * System.out.println(assistant.correctExam(examText, answersText).text());
     * }</pre>
     */
    default Answer correctExam(String exam, String answers, Scope scope, Caller caller) {
        return run(
                new CorrectExam(new ExamPaper.Text(exam, Points.of(CorrectExam.DEFAULT_POINTS)), answers, scope),
                caller);
    }

    /** See {@link #correctExam(String, String, Scope, Caller)}. */
    default Answer correctExam(String exam, String answers) {
        return correctExam(exam, answers, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Makes a multiple-choice quiz: one right option of four, explained.
     *
     * <pre>{@code
     * if (assistant.generateQcm("limits").structured().orElse(null) instanceof Quiz quiz) {
     *     quiz.questions().forEach(question -> System.out.println(question.options()));
     * }
     * }</pre>
     */
    default Answer generateQcm(String topic, Scope scope, Caller caller) {
        return run(new GenerateQcm(topic, GenerateQcm.DEFAULT_COUNT, Difficulty.MIXED, scope), caller);
    }

    /** See {@link #generateQcm(String, Scope, Caller)}. */
    default Answer generateQcm(String topic) {
        return generateQcm(topic, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Makes an oral exam of 20 minutes: a question of course, exercises, what is expected.
     *
     * <pre>{@code
     * System.out.println(assistant.generateKholle("series").text());
     * }</pre>
     */
    default Answer generateKholle(String topic, Scope scope, Caller caller) {
        return run(new GenerateKholle(topic, GenerateKholle.DEFAULT_DURATION, scope), caller);
    }

    /** See {@link #generateKholle(String, Scope, Caller)}. */
    default Answer generateKholle(String topic) {
        return generateKholle(topic, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Explains a topic to someone who meets it for the first time, in 10 to 15 minutes of reading.
     *
     * <pre>{@code
     * System.out.println(assistant.explainCourse("uniform continuity").text());
     * }</pre>
     */
    default Answer explainCourse(String topic, Scope scope, Caller caller) {
        return run(new ExplainCourse(topic, scope), caller);
    }

    /** See {@link #explainCourse(String, Scope, Caller)}. */
    default Answer explainCourse(String topic) {
        return explainCourse(topic, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Builds a lesson of 30 to 45 minutes on a topic, from plan to corrected exercises.
     *
     * <pre>{@code
     * System.out.println(assistant.buildCourse("chapter 3").text());
     * }</pre>
     */
    default Answer buildCourse(String topic, Scope scope, Caller caller) {
        return run(new BuildCourse(topic, scope), caller);
    }

    /** See {@link #buildCourse(String, Scope, Caller)}. */
    default Answer buildCourse(String topic) {
        return buildCourse(topic, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Makes a revision sheet.
     *
     * <pre>{@code
     * Files.writeString(Path.of("sheet.md"), assistant.createSheet("derivatives").text());
     * }</pre>
     */
    default Answer createSheet(String topic, Scope scope, Caller caller) {
        return run(new CreateSheet(topic, scope), caller);
    }

    /** See {@link #createSheet(String, Scope, Caller)}. */
    default Answer createSheet(String topic) {
        return createSheet(topic, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Compares a revision sheet with the course: what is wrong, missing, imprecise.
     *
     * <pre>{@code
     * System.out.println(assistant.reviewSheet(Files.readString(Path.of("sheet.md"))).text());
     * }</pre>
     */
    default Answer reviewSheet(String sheet, Scope scope, Caller caller) {
        return run(new ReviewSheet(sheet, "", scope), caller);
    }

    /** See {@link #reviewSheet(String, Scope, Caller)}. */
    default Answer reviewSheet(String sheet) {
        return reviewSheet(sheet, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Explains a theorem: statement, why each hypothesis is needed, uses.
     *
     * <pre>{@code
     * System.out.println(assistant.explainTheorem("Rolle").text());
     * }</pre>
     */
    default Answer explainTheorem(String theorem, Scope scope, Caller caller) {
        return run(new ExplainTheorem(theorem, scope), caller);
    }

    /** See {@link #explainTheorem(String, Scope, Caller)}. */
    default Answer explainTheorem(String theorem) {
        return explainTheorem(theorem, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Explains a formula.
     *
     * <pre>{@code
     * System.out.println(assistant.explainFormula("$(fg)' = f'g + fg'$").text());
     * }</pre>
     */
    default Answer explainFormula(String formula, Scope scope, Caller caller) {
        return run(new ExplainFormula(formula, scope), caller);
    }

    /** See {@link #explainFormula(String, Scope, Caller)}. */
    default Answer explainFormula(String formula) {
        return explainFormula(formula, Scope.EVERYTHING, Caller.local());
    }

    /**
     * Proves a statement; the course's own proof where it has one.
     *
     * <pre>{@code
     * System.out.println(assistant.proveStatement("Every convergent sequence is bounded.").text());
     * }</pre>
     */
    default Answer proveStatement(String statement, Scope scope, Caller caller) {
        return run(new ProveStatement(statement, scope), caller);
    }

    /** See {@link #proveStatement(String, Scope, Caller)}. */
    default Answer proveStatement(String statement) {
        return proveStatement(statement, Scope.EVERYTHING, Caller.local());
    }
}
