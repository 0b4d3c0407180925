package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.LEMMA;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.REMARK;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
import org.mathassistant.application.composition.Section;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;

/**
 * Summarises what the course says about a topic: ideas, definitions, theorems with their conditions, formulas, pitfalls,
 * glossary, quick exercises.
 *
 * @param topic 1 to {@value Topic#MAX_LENGTH} characters
 */
public record SummarizeCourse(String topic, Scope scope) implements UseCase {
    public static final String TASK = "summarize-course";

    private static final TopicText TEXT = new TopicText(
            TASK,
            Prompt.SUMMARIZE_COURSE,
            Section.quoting("definitions", 8, DEFINITION),
            Section.quoting("statements", 8, THEOREM, PROPOSITION, LEMMA, COROLLARY),
            Section.quoting("methods", 3, METHOD),
            Section.quoting("pitfalls", 3, REMARK),
            Section.quoting("exercises", 3, EXERCISE));

    public SummarizeCourse {
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
        Evidence evidence = context.gather(List.of(
                look,
                look.of(DEFINITION, 8),
                look.of(THEOREM, 8),
                look.of(PROPOSITION, 4),
                look.of(METHOD, 3),
                look.of(REMARK, 3),
                look.of(EXERCISE, 3)));
        return TEXT.about(topic, scope, evidence, context);
    }
}
