package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
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
 * Proves a statement: by the course's own proof if it has one, every step justified.
 *
 * @param statement its words, name or number, 1 to {@value #MAX_LENGTH} characters
 */
public record ProveStatement(String statement, Scope scope) implements UseCase {
    public static final String TASK = "prove-statement";
    public static final int MAX_LENGTH = 2_000;

    public ProveStatement {
        Input.requireText("statement", statement, MAX_LENGTH);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return new Reuse(Canonical.of(TASK).with("statement", QuestionForm.of(statement)), Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(statement, 12).withCompanions();
        Evidence evidence = context.gather(
                List.of(
                        look,
                        look.of(THEOREM, 4),
                        look.of(PROPOSITION, 4),
                        look.of(COROLLARY, 2),
                        look.of(EXERCISE, 3)),
                this::around);
        Writing writing =
                Writing.onMatter(TASK, Prompt.PROVE_STATEMENT, new RequestText().document("statement", statement));
        return context.write(writing, evidence)
                .orElseGet(() -> SubjectComposition.ofProof(TASK, statement, scope, evidence, context.language()));
    }

    /** What its proof stands on. */
    private List<Look> around(List<Passage> found) {
        return Subject.ofProof(statement, found).stream()
                .flatMap(subject -> subject.foundations(found))
                .toList();
    }
}
