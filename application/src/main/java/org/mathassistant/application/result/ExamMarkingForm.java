package org.mathassistant.application.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.ExamMarking;

/** Marked answers to an exam. */
final class ExamMarkingForm {
    static final Form<ExamMarking> FORM =
            Form.of("correct-exam", ExamMarking.class, ExamMarkingForm::read, ExamMarkingForm::tree);

    private ExamMarkingForm() {}

    private static ExamMarking read(Node root) {
        root.only("points", "outOf", "questions");
        return Node.made(
                root,
                () -> new ExamMarking(
                        root.field("points").points(),
                        root.field("outOf").points(),
                        root.field("questions")
                                .list(node -> Node.made(
                                        node.only("reference", "points", "outOf", "comment"),
                                        () -> new ExamMarking.Question(
                                                node.field("reference").text(),
                                                node.field("points").points(),
                                                node.field("outOf").points(),
                                                node.field("comment").text())))));
    }

    private static Map<String, @Nullable Object> tree(ExamMarking marking) {
        return new Tree()
                .with("points", marking.points())
                .with("outOf", marking.outOf())
                .with(
                        "questions",
                        marking.questions().stream()
                                .map(question -> new Tree()
                                        .with("reference", question.reference())
                                        .with("points", question.points())
                                        .with("outOf", question.outOf())
                                        .with("comment", question.comment())
                                        .fields())
                                .toList())
                .fields();
    }
}
