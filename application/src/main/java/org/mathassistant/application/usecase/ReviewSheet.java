package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.COROLLARY;
import static org.mathassistant.domain.course.BlockKind.DEFINITION;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.PROPOSITION;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.List;
import org.mathassistant.application.composition.SheetComposition;
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
import org.mathassistant.domain.request.Scope;

/**
 * Reviews a student's sheet against the course: what is wrong, missing or imprecise, before and after.
 *
 * @param sheet 1 to {@value #MAX_LENGTH} characters
 * @param topic what it is about, at most {@value Topic#MAX_LENGTH} characters; empty where the sheet itself says it
 */
public record ReviewSheet(String sheet, String topic, Scope scope) implements UseCase {
    public static final String TASK = "review-sheet";
    public static final int MAX_LENGTH = 50_000;

    /** So much of a sheet says what it is about, in UTF-16 units. */
    private static final int BEGINNING = 1_000;

    public ReviewSheet {
        Input.requireText("sheet", sheet, MAX_LENGTH);
        Topic.requireIfAny(topic);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return Reuse.ofPersonal(Canonical.of(TASK).with("sheet", sheet.strip()).with("topic", QuestionForm.of(topic)));
    }

    @Override
    public Answer perform(TaskContext context) {
        Look look = Look.at(topic.isEmpty() ? beginning() : topic, 12);
        Evidence evidence = context.gather(List.of(
                look,
                look.of(DEFINITION, 12),
                look.of(THEOREM, 12),
                look.of(PROPOSITION, 8),
                look.of(COROLLARY, 4),
                look.of(METHOD, 4)));
        Writing writing = Writing.onMatter(
                TASK,
                Prompt.REVIEW_SHEET,
                new RequestText().document("topic", topic).document("sheet", sheet));
        return context.write(writing, evidence)
                .orElseGet(() -> SheetComposition.compose(TASK, sheet, scope, evidence, context.language()));
    }

    private String beginning() {
        return sheet.length() <= BEGINNING ? sheet : sheet.substring(0, BEGINNING);
    }
}
