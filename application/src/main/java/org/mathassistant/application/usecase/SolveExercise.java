package org.mathassistant.application.usecase;

import java.util.List;
import org.mathassistant.application.composition.SolutionComposition;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;

/**
 * Solves an exercise: steps, results, and the theorem that justifies each.
 *
 * @param statement 1 to {@value Exercises#MAX_STATEMENT} characters
 * @param topic what it is about, at most {@value Topic#MAX_LENGTH} characters; empty where unsaid
 */
public record SolveExercise(String statement, String topic, Scope scope) implements UseCase {
    public static final String TASK = "solve-exercise";

    public SolveExercise {
        Input.requireText("statement", statement, Exercises.MAX_STATEMENT);
        Topic.requireIfAny(topic);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return new Reuse(
                Canonical.of(TASK).with("statement", statement.strip()).with("topic", topic.strip()),
                Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Evidence evidence = context.gather(Exercises.looks(List.of(statement, topic)));
        RequestText request = new RequestText().document("topic", topic).document("statement", statement);
        Writing writing = Writing.onMatter(TASK, Prompt.SOLVE_EXERCISE, request);
        return context.write(writing, evidence)
                .orElseGet(() -> SolutionComposition.compose(TASK, statement, scope, evidence, context.language()));
    }
}
