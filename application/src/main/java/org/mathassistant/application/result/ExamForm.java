package org.mathassistant.application.result;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.Requirement;

/** A paper with its marking scheme. */
final class ExamForm {
    static final Form<Exam> FORM = Form.of("generate-exam", Exam.class, ExamForm::read, ExamForm::tree);

    private ExamForm() {}

    private static Exam read(Node root) {
        root.only("title", "duration", "totalPoints", "exercises");
        return Node.made(
                root,
                () -> new Exam(
                        root.field("title").text(),
                        duration(root.field("duration")),
                        root.field("totalPoints").points(),
                        root.field("exercises")
                                .list(node -> Node.made(
                                        node.only("title", "questions"),
                                        () -> new Exam.Exercise(
                                                node.field("title").text(),
                                                node.field("questions").list(ExamForm::question))))));
    }

    private static Exam.Question question(Node node) {
        node.only("statement", "points", "solution", "scheme");
        return Node.made(
                node,
                () -> new Exam.Question(
                        node.field("statement").text(),
                        node.field("points").points(),
                        node.field("solution").text(),
                        node.field("scheme")
                                .list(criterion -> Node.made(
                                        criterion.only("criterion", "points"),
                                        () -> new Exam.Criterion(
                                                criterion.field("criterion").text(),
                                                criterion.field("points").points())))));
    }

    private static Duration duration(Node node) {
        try {
            return Duration.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.wrong(Requirement.Code.ISO_DURATION);
        }
    }

    private static Map<String, @Nullable Object> tree(Exam exam) {
        return new Tree()
                .with("title", exam.title())
                .with("duration", exam.duration().toString())
                .with("totalPoints", exam.totalPoints())
                .with(
                        "exercises",
                        exam.exercises().stream()
                                .map(exercise -> new Tree()
                                        .with("title", exercise.title())
                                        .with(
                                                "questions",
                                                exercise.questions().stream()
                                                        .map(ExamForm::tree)
                                                        .toList())
                                        .fields())
                                .toList())
                .fields();
    }

    private static Map<String, @Nullable Object> tree(Exam.Question question) {
        return new Tree()
                .with("statement", question.statement())
                .with("points", question.points())
                .with("solution", question.solution())
                .with(
                        "scheme",
                        question.scheme().stream()
                                .map(criterion -> new Tree()
                                        .with("criterion", criterion.criterion())
                                        .with("points", criterion.points())
                                        .fields())
                                .toList())
                .fields();
    }
}
