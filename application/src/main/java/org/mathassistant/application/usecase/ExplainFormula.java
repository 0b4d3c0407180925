package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.EXAMPLE;
import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.METHOD;
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
 * Explains a formula: what its letters mean, when it holds, where it comes from, how it is used.
 *
 * @param formula in LaTeX, Unicode or words, 1 to {@value #MAX_LENGTH} characters
 */
public record ExplainFormula(String formula, Scope scope) implements UseCase {
    public static final String TASK = "explain-formula";
    public static final int MAX_LENGTH = 2_000;

    public ExplainFormula {
        Input.requireText("formula", formula, MAX_LENGTH);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return new Reuse(Canonical.of(TASK).with("formula", QuestionForm.of(formula)), Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(formula, 12).withCompanions();
        Evidence evidence = context.gather(
                List.of(
                        look,
                        look.of(THEOREM, 4),
                        look.of(PROPOSITION, 4),
                        look.of(COROLLARY, 2),
                        look.of(DEFINITION, 4)),
                this::around);
        Writing writing =
                Writing.onMatter(TASK, Prompt.EXPLAIN_FORMULA, new RequestText().document("formula", formula));
        return context.write(writing, evidence)
                .orElseGet(() -> SubjectComposition.ofFormula(TASK, formula, scope, evidence, context.language()));
    }

    /** What its proof stands on, the words in it, and what uses it. */
    private List<Look> around(List<Passage> found) {
        return Subject.ofFormula(formula, found).stream()
                .flatMap(subject -> Stream.concat(
                        subject.foundations(found), subject.looks(4, DEFINITION, REMARK, EXAMPLE, METHOD, EXERCISE)))
                .toList();
    }
}
