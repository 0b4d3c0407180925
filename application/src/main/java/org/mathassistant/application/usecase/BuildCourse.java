package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.EXAMPLE;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.LEMMA;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.PROOF;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.REMARK;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
import org.mathassistant.application.composition.KeyFormulas;
import org.mathassistant.application.composition.Plan;
import org.mathassistant.application.composition.Section;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;

/**
 * Builds a lesson of 30 to 45 minutes on a topic: plan, definitions, theorems with their conditions, a track of proofs and
 * one of applications, counter-examples, 5 to 6 corrected exercises, key formulas.
 *
 * @param topic 1 to {@value Topic#MAX_LENGTH} characters
 */
public record BuildCourse(String topic, Scope scope) implements UseCase {
    public static final String TASK = "build-course";

    private static final TopicText TEXT = new TopicText(
            TASK,
            Prompt.BUILD_COURSE,
            new Plan(18),
            Section.quoting("definitions", 8, DEFINITION),
            Section.quoting("statements", 8, THEOREM, PROPOSITION, LEMMA, COROLLARY),
            Section.quoting("proofs", 5, PROOF).ofQuoted(),
            Section.quoting("counterexamples", 3, REMARK, EXAMPLE).ofCounterexamples(),
            Section.quoting("applications", 6, METHOD, EXAMPLE),
            Section.quoting("corrected", 6, EXERCISE).completed(),
            new KeyFormulas(8));

    public BuildCourse {
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
        Look look = Look.at(topic, 16);
        Evidence evidence = context.gather(
                List.of(
                        look,
                        look.of(DEFINITION, 8),
                        look.of(THEOREM, 8).withCompanions(),
                        look.of(PROPOSITION, 6).withCompanions(),
                        look.of(COROLLARY, 3).withCompanions(),
                        look.of(REMARK, 5),
                        look.of(METHOD, 4),
                        look.of(EXAMPLE, 5),
                        look.of(EXERCISE, 8).withCompanions()),
                found -> Topic.near(found, DEFINITION, THEOREM, METHOD, EXAMPLE, REMARK, EXERCISE));
        return TEXT.about(topic, scope, evidence, context);
    }
}
