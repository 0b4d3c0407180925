package org.mathassistant.application.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.OralExam;

/** An oral exam. */
final class OralExamForm {
    static final Form<OralExam> FORM =
            Form.of("generate-kholle", OralExam.class, OralExamForm::read, OralExamForm::tree);

    private OralExamForm() {}

    private static OralExam read(Node root) {
        root.only("courseQuestion", "exercises", "expectations");
        return Node.made(
                root,
                () -> new OralExam(
                        root.field("courseQuestion").text(),
                        root.field("exercises")
                                .list(node -> Node.made(
                                        node.only("statement", "difficulty", "hints"),
                                        () -> new OralExam.Exercise(
                                                node.field("statement").text(),
                                                SharedFields.difficulty(node.field("difficulty")),
                                                node.field("hints").list(Node::text)))),
                        root.field("expectations").text()));
    }

    private static Map<String, @Nullable Object> tree(OralExam oral) {
        return new Tree()
                .with("courseQuestion", oral.courseQuestion())
                .with(
                        "exercises",
                        oral.exercises().stream()
                                .map(exercise -> new Tree()
                                        .with("statement", exercise.statement())
                                        .with(
                                                "difficulty",
                                                exercise.difficulty().code())
                                        .with("hints", exercise.hints())
                                        .fields())
                                .toList())
                .with("expectations", oral.expectations())
                .fields();
    }
}
