package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.REMARK;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
import org.mathassistant.application.composition.KeyFormulas;
import org.mathassistant.application.composition.Section;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;

/**
 * Makes a revision sheet on a topic, two printed pages at most: definitions, theorems, formulas, methods, pitfalls.
 *
 * @param topic 1 to {@value Topic#MAX_LENGTH} characters
 */
public record CreateSheet(String topic, Scope scope) implements UseCase {
    public static final String TASK = "create-sheet";

    /** A sheet quotes this much of a block, in UTF-16 units: what is longer is to be learnt in the course. */
    private static final int ROOM = 700;

    private static final TopicText TEXT = new TopicText(
            TASK,
            Prompt.CREATE_SHEET,
            Section.quoting("definitions", 5, DEFINITION).within(ROOM),
            Section.quoting("statements", 6, THEOREM, PROPOSITION, COROLLARY).within(ROOM),
            new KeyFormulas(6),
            Section.quoting("methods", 3, METHOD).within(ROOM),
            Section.quoting("pitfalls", 3, REMARK).within(ROOM));

    public CreateSheet {
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
                        look.of(THEOREM, 6),
                        look.of(PROPOSITION, 4),
                        look.of(METHOD, 3),
                        look.of(REMARK, 3)),
                found -> Topic.near(found, DEFINITION, THEOREM, METHOD, REMARK));
        return TEXT.about(topic, scope, evidence, context);
    }
}
