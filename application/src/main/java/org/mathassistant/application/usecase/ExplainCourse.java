package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.EXAMPLE;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.LEMMA;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.REMARK;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
import org.mathassistant.application.composition.Essentials;
import org.mathassistant.application.composition.Questions;
import org.mathassistant.application.composition.Section;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;

/**
 * Explains a topic in a read of 10 to 15 minutes: the essentials in three sentences, the definitions that are needed, what
 * holds, one worked example, frequent questions, where to go further.
 *
 * @param topic 1 to {@value Topic#MAX_LENGTH} characters
 */
public record ExplainCourse(String topic, Scope scope) implements UseCase {
    public static final String TASK = "explain-course";

    private static final TopicText TEXT = new TopicText(
            TASK,
            Prompt.EXPLAIN_COURSE,
            new Essentials(),
            Section.quoting("definitions", 5, DEFINITION),
            Section.quoting("statements", 4, THEOREM, PROPOSITION, LEMMA, COROLLARY),
            Section.quoting("example", 1, EXAMPLE),
            new Questions(4),
            Section.naming("further", 6, THEOREM, PROPOSITION, COROLLARY, EXERCISE));

    public ExplainCourse {
        Topic.require(topic);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return TEXT.reuse(topic);
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(topic, 12);
        Evidence evidence = context.gather(
                List.of(
                        look,
                        look.of(DEFINITION, 5),
                        look.of(THEOREM, 4),
                        look.of(PROPOSITION, 4),
                        look.of(EXAMPLE, 3),
                        look.of(METHOD, 2),
                        look.of(REMARK, 3),
                        look.of(EXERCISE, 3)),
                found -> Topic.near(found, DEFINITION, EXAMPLE, METHOD, REMARK, EXERCISE));
        return TEXT.about(topic, scope, evidence, context);
    }
}
