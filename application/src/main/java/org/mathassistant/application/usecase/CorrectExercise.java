package org.mathassistant.application.usecase;

import java.util.List;
import org.mathassistant.application.composition.ComparisonComposition;
import org.mathassistant.application.composition.ExerciseMarkingText;
import org.mathassistant.application.marking.OwnWords;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Drafting;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.ExerciseMarking;
import org.mathassistant.domain.result.Points;

/**
 * Marks a student's answer to an exercise, step by step. Without a model no mark is made up: the course's solution is put
 * beside the answer. Personal: the result is its owner's alone.
 *
 * @param statement 1 to {@value Exercises#MAX_STATEMENT} characters
 * @param answer 1 to {@value Exercises#MAX_ANSWER} characters
 * @param points what the exercise is worth, 1 to {@value #MAX_POINTS}
 */
public record CorrectExercise(String statement, String answer, int points, Scope scope) implements UseCase {
    public static final String TASK = "correct-exercise";
    public static final int MAX_POINTS = 100;
    public static final int DEFAULT_POINTS = 10;

    public CorrectExercise {
        Input.requireText("statement", statement, Exercises.MAX_STATEMENT);
        Input.requireText("answer", answer, Exercises.MAX_ANSWER);
        Input.requireRange("points", points, 1, MAX_POINTS);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return Reuse.ofPersonal(Canonical.of(TASK)
                .with("statement", statement.strip())
                .with("answer", answer.strip())
                .with("points", Integer.toString(points)));
    }

    @Override
    public Answer perform(TaskContext context) {
        Evidence evidence = context.gather(Exercises.looks(List.of(statement)));
        return context.draft(drafting(context), evidence)
                .orElseGet(
                        () -> ComparisonComposition.ofExercise(TASK, statement, scope, evidence, context.language()));
    }

    private Drafting<ExerciseMarking> drafting(TaskContext context) {
        RequestText request = new RequestText()
                .value("points", points)
                .document("statement", statement)
                .document("student-answer", answer);
        return new Drafting<>(
                Writing.onMatter(TASK, Prompt.CORRECT_EXERCISE, request),
                Forms.EXERCISE_MARKING,
                this::accepted,
                marking -> ExerciseMarkingText.of(marking, context.language()));
    }

    /** Out of what it is worth, on what the student wrote, and never all points for what is said to be wrong. */
    private ExerciseMarking accepted(ExerciseMarking marking) {
        Points worth = Points.of(points);
        if (!marking.outOf().equals(worth)) {
            throw new MalformedResult("outOf", "the exercise is worth " + worth + " points");
        }
        if (marking.firstWrongStep().isPresent() && marking.points().equals(worth)) {
            throw new MalformedResult("points", "an answer with a step that is WRONG can't have all points");
        }
        return new OwnWords(answer).in(marking);
    }
}
