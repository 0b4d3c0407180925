package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.EXAMPLE;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.PROOF;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.REMARK;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
import java.util.stream.Stream;
import org.mathassistant.application.composition.Subject;
import org.mathassistant.application.composition.SubjectComposition;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.application.text.QuestionForm;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;

/**
 * Explains a theorem of the course: its statement, why each hypothesis is needed, what it serves.
 *
 * @param theorem its name, its number or its words, 1 to {@value #MAX_LENGTH} characters
 */
public record ExplainTheorem(String theorem, Scope scope) implements UseCase {
    public static final String TASK = "explain-theorem";
    public static final int MAX_LENGTH = 2_000;

    public ExplainTheorem {
        Input.requireText("theorem", theorem, MAX_LENGTH);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return new Reuse(Canonical.of(TASK).with("theorem", QuestionForm.of(theorem)), Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(theorem, 12).withCompanions();
        Evidence evidence = context.gather(
                List.of(look, look.of(THEOREM, 4), look.of(PROPOSITION, 2), look.of(COROLLARY, 2)), this::around);
        Writing writing = Writing.onTopic(TASK, Prompt.EXPLAIN_THEOREM, new RequestText().document("theorem", theorem));
        return context.write(writing, evidence)
                .orElseGet(() -> SubjectComposition.ofTheorem(TASK, theorem, scope, evidence, context.language()));
    }

    /** What its proof stands on, and what uses it. */
    private List<Look> around(List<Passage> found) {
        return Subject.ofTheorem(theorem, found).stream()
                .flatMap(subject -> Stream.concat(
                        subject.foundations(found),
                        subject.looks(6, REMARK, EXAMPLE, METHOD, THEOREM, PROPOSITION, COROLLARY, PROOF, EXERCISE)))
                .toList();
    }
}
