package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mathassistant.application.composition.ExerciseSetComposition;
import org.mathassistant.application.composition.ExerciseSetText;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Drafting;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.application.text.QuestionForm;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.ExerciseSet;
import org.mathassistant.domain.result.ExerciseSet.Exercise;

/**
 * Makes exercises on a topic.
 *
 * @param topic 1 to {@value Topic#MAX_LENGTH} characters
 * @param count how many, 1 to {@value #MAX_COUNT}
 * @param withSolutions whether each comes with its solution
 */
public record GenerateExercises(String topic, int count, Difficulty difficulty, boolean withSolutions, Scope scope)
        implements UseCase {
    public static final String TASK = "generate-exercises";
    public static final int MAX_COUNT = 20;
    public static final int DEFAULT_COUNT = 4;

    public GenerateExercises {
        Topic.require(topic);
        Input.requireRange("count", count, 1, MAX_COUNT);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return new Reuse(
                Canonical.of(TASK)
                        .with("topic", QuestionForm.of(topic))
                        .with("count", Integer.toString(count))
                        .with("difficulty", difficulty.code())
                        .with("withSolutions", Boolean.toString(withSolutions)),
                Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(topic, 12);
        Evidence evidence = context.gather(
                List.of(
                        look,
                        look.of(EXERCISE, 2 * MAX_COUNT).withCompanions(),
                        look.of(DEFINITION, 5),
                        look.of(THEOREM, 5),
                        look.of(METHOD, 3)),
                found -> Exercises.nearTheBest(found, 2 * MAX_COUNT));
        return context.draft(drafting(context), evidence)
                .orElseGet(() -> ExerciseSetComposition.compose(
                        TASK,
                        new ExerciseSetComposition.Wish(topic, count, difficulty, withSolutions),
                        scope,
                        evidence,
                        context.language()));
    }

    private Drafting<ExerciseSet> drafting(TaskContext context) {
        RequestText request = new RequestText()
                .value("count", count)
                .value("difficulty", difficulty.code())
                .value("solutions", withSolutions ? "yes" : "no")
                .value("variant", scope.variant())
                .document("topic", topic);
        return new Drafting<>(
                Writing.onTopic(TASK, Prompt.GENERATE_EXERCISES, request),
                Forms.EXERCISES,
                this::accepted,
                set -> ExerciseSetText.of(set, context.language()));
    }

    /** As many as were asked for, as hard, none twice; nothing is checked because a model says so. */
    private ExerciseSet accepted(ExerciseSet set) {
        if (set.exercises().size() != count) {
            throw new MalformedResult("exercises", "exactly " + count + " are asked for");
        }
        Set<String> statements = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Exercise exercise = set.exercises().get(i);
            String path = "exercises[" + i + "].";
            if (!statements.add(exercise.statement())) {
                throw new MalformedResult(path + "statement", "no exercise may be given twice");
            }
            if (difficulty != Difficulty.MIXED && exercise.difficulty() != difficulty) {
                throw new MalformedResult(path + "difficulty", difficulty.code() + " is asked for");
            }
            if (withSolutions && exercise.solution().isBlank()) {
                throw new MalformedResult(path + "solution", "the solution is asked for");
            }
        }
        return withSolutions ? set.unchecked() : set.unchecked().withoutSolutions();
    }
}
