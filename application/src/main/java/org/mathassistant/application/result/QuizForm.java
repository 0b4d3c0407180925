package org.mathassistant.application.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.Quiz;

/** Multiple choice questions. */
final class QuizForm {
    static final Form<Quiz> FORM = Form.of("generate-qcm", Quiz.class, QuizForm::read, QuizForm::tree);

    private QuizForm() {}

    private static Quiz read(Node root) {
        return Node.made(
                root,
                () -> new Quiz(root.only("questions")
                        .field("questions")
                        .list(node -> Node.made(
                                node.only("statement", "options", "answer", "explanation", "checked"),
                                () -> new Quiz.Question(
                                        node.field("statement").text(),
                                        node.field("options").list(Node::text),
                                        node.field("answer").integer(0, Quiz.OPTIONS - 1),
                                        node.field("explanation").text(),
                                        SharedFields.checked(node))))));
    }

    private static Map<String, @Nullable Object> tree(Quiz quiz) {
        return new Tree()
                .with(
                        "questions",
                        quiz.questions().stream()
                                .map(question -> new Tree()
                                        .with("statement", question.statement())
                                        .with("options", question.options())
                                        .with("answer", question.answer())
                                        .with("explanation", question.explanation())
                                        .with("checked", question.checked())
                                        .fields())
                                .toList())
                .fields();
    }
}
