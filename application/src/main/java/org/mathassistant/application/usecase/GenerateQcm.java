package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.EXAMPLE;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
import org.mathassistant.application.composition.QuizComposition;
import org.mathassistant.application.composition.QuizText;
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
import org.mathassistant.domain.result.Quiz;

/**
 * Makes a quiz of multiple choice questions.
 *
 * @param topic 1 to {@value Topic#MAX_LENGTH} characters
 * @param count how many questions, 1 to {@value #MAX_COUNT}
 */
public record GenerateQcm(String topic, int count, Difficulty difficulty, Scope scope) implements UseCase {
    public static final String TASK = "generate-qcm";
    public static final int MAX_COUNT = 40;
    public static final int DEFAULT_COUNT = 12;

    public GenerateQcm {
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
                        .with("difficulty", difficulty.code()),
                Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(topic, 12);
        Evidence evidence = context.gather(List.of(
                look,
                look.of(DEFINITION, 20),
                look.of(THEOREM, 20),
                look.of(PROPOSITION, 10),
                look.of(COROLLARY, 5),
                look.of(EXAMPLE, 5)));
        return context.draft(drafting(context), evidence)
                .orElseGet(() -> QuizComposition.compose(TASK, count, scope, evidence, context.language()));
    }

    private Drafting<Quiz> drafting(TaskContext context) {
        RequestText request = new RequestText()
                .value("count", count)
                .value("difficulty", difficulty.code())
                .value("variant", scope.variant())
                .document("topic", topic);
        return new Drafting<>(
                Writing.onTopic(TASK, Prompt.GENERATE_QCM, request),
                Forms.QUIZ,
                this::accepted,
                quiz -> QuizText.of(quiz, context.language()));
    }

    /** As many as were asked for; the right options spread, for models favour some places. */
    private Quiz accepted(Quiz quiz) {
        if (quiz.questions().size() != count) {
            throw new MalformedResult("questions", "exactly " + count + " are asked for");
        }
        return quiz.unchecked().spread(scope.variant());
    }
}
