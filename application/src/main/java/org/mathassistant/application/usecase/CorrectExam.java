package org.mathassistant.application.usecase;

import java.util.List;
import org.mathassistant.application.composition.ComparisonComposition;
import org.mathassistant.application.composition.ExamMarkingText;
import org.mathassistant.application.composition.ExamText;
import org.mathassistant.application.marking.ExamPaper;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Drafting;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.ExamMarking;

/**
 * Marks a student's answers to an exam, question by question. Without a model no mark is made up: what there is of
 * solutions and scheme is put beside the answers. Personal: the result is its owner's alone.
 *
 * @param answers 1 to {@value Exercises#MAX_ANSWER} characters
 */
public record CorrectExam(ExamPaper exam, String answers, Scope scope) implements UseCase {
    public static final String TASK = "correct-exam";
    /** An exam as text, in UTF-16 units. */
    public static final int MAX_EXAM = 50_000;

    /** A generated exam as text, with its solutions and its scheme, in UTF-16 units. */
    public static final int MAX_GENERATED = 200_000;

    public static final int DEFAULT_POINTS = 20;

    public CorrectExam {
        switch (exam) {
            case ExamPaper.Text written -> Input.requireText("exam", written.text(), MAX_EXAM);
            case ExamPaper.Generated generated ->
                Input.requireText("exam", ExamText.of(generated.exam(), Language.EN), MAX_GENERATED);
        }
        Input.requireText("answers", answers, Exercises.MAX_ANSWER);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return Reuse.ofPersonal(Canonical.of(TASK)
                .with("exam", text(Language.EN))
                .with("questions", questions())
                .with("outOf", exam.outOf().toString())
                .with("answers", answers.strip()));
    }

    @Override
    public Answer perform(TaskContext context) {
        Evidence evidence = context.gather(Exercises.looks(List.of(text(context.language()))));
        return context.draft(drafting(context), evidence)
                .orElseGet(() -> ComparisonComposition.ofExam(TASK, exam, scope, evidence, context.language()));
    }

    private Drafting<ExamMarking> drafting(TaskContext context) {
        RequestText request = new RequestText().value("points", exam.outOf());
        if (!questions().isEmpty()) {
            request.value("questions", questions());
        }
        request.document("exam", text(context.language())).document("student-answers", answers);
        return new Drafting<>(
                Writing.onMatter(TASK, Prompt.CORRECT_EXAM, request),
                Forms.EXAM_MARKING,
                marking -> {
                    exam.require(marking);
                    return marking;
                },
                marking -> ExamMarkingText.of(marking, context.language()));
    }

    private String text(Language language) {
        return switch (exam) {
            case ExamPaper.Text written -> written.text().strip();
            case ExamPaper.Generated generated -> ExamText.withoutMarkers(generated.exam(), language);
        };
    }

    /** What its scheme says of each question; empty where it has none that the program could read. */
    private String questions() {
        return switch (exam) {
            case ExamPaper.Text written -> "";
            case ExamPaper.Generated generated -> ExamPaper.listed(generated.expected());
        };
    }
}
