package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.time.Duration;
import java.util.List;
import org.mathassistant.application.composition.OralExamComposition;
import org.mathassistant.application.composition.OralExamText;
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
import org.mathassistant.domain.result.OralExam;

/**
 * Prepares an oral exam: a question on the course, exercises with hints, and what the examiner wants to hear.
 *
 * @param topic 1 to {@value Topic#MAX_LENGTH} characters
 * @param duration {@link #MIN_DURATION} to {@link #MAX_DURATION}
 */
public record GenerateKholle(String topic, Duration duration, Scope scope) implements UseCase {
    public static final String TASK = "generate-kholle";
    public static final Duration MIN_DURATION = Duration.ofMinutes(5);
    public static final Duration MAX_DURATION = Duration.ofHours(2);
    public static final Duration DEFAULT_DURATION = Duration.ofMinutes(20);

    /** Nobody solves an exercise at the blackboard in less. */
    private static final int MINUTES_OF_AN_EXERCISE = 5;

    public GenerateKholle {
        Topic.require(topic);
        Input.requireRange("duration", duration, MIN_DURATION, MAX_DURATION);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return new Reuse(
                Canonical.of(TASK).with("topic", QuestionForm.of(topic)).with("duration", duration.toString()),
                Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(topic, 12);
        Evidence evidence = context.gather(
                List.of(
                        look,
                        look.of(THEOREM, 10).withCompanions(),
                        look.of(PROPOSITION, 5).withCompanions(),
                        look.of(EXERCISE, 15).withCompanions(),
                        look.of(DEFINITION, 8),
                        look.of(METHOD, 3)),
                found -> Exercises.nearTheBest(found, 15));
        return context.draft(drafting(context), evidence)
                .orElseGet(
                        () -> OralExamComposition.compose(TASK, topic, duration, scope, evidence, context.language()));
    }

    private Drafting<OralExam> drafting(TaskContext context) {
        RequestText request = new RequestText()
                .value("duration", duration)
                .value("exercisesAtMost", exercisesAtMost())
                .value("variant", scope.variant())
                .document("topic", topic);
        return new Drafting<>(
                Writing.onTopic(TASK, Prompt.GENERATE_KHOLLE, request),
                Forms.ORAL_EXAM,
                this::accepted,
                oral -> OralExamText.of(oral, context.language()));
    }

    private int exercisesAtMost() {
        return Math.max(1, (int) (duration.toMinutes() / MINUTES_OF_AN_EXERCISE));
    }

    /** What fits the time, with help for whoever is stuck. */
    private OralExam accepted(OralExam oral) {
        if (oral.exercises().size() > exercisesAtMost()) {
            throw new MalformedResult(
                    "exercises", "in " + duration + " there is time for " + exercisesAtMost() + " at most");
        }
        for (int i = 0; i < oral.exercises().size(); i++) {
            if (oral.exercises().get(i).hints().stream().allMatch(String::isBlank)) {
                throw new MalformedResult("exercises[" + i + "].hints", "at least one hint is needed");
            }
        }
        return oral;
    }
}
