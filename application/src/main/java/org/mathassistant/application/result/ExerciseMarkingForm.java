package org.mathassistant.application.result;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.ExerciseMarking;
import org.mathassistant.domain.result.ExerciseMarking.Verdict;

/** A marked answer to one exercise. */
final class ExerciseMarkingForm {
    static final Form<ExerciseMarking> FORM = Form.of(
                    "correct-exercise", ExerciseMarking.class, ExerciseMarkingForm::read, ExerciseMarkingForm::tree)
            .copying("text");

    private ExerciseMarkingForm() {}

    private static ExerciseMarking read(Node root) {
        root.only("points", "outOf", "steps", "firstWrongStep", "strengths", "advice");
        Node wrong = root.field("firstWrongStep");
        return Node.made(
                root,
                () -> new ExerciseMarking(
                        root.field("points").points(),
                        root.field("outOf").points(),
                        root.field("steps")
                                .list(node -> Node.made(
                                        node.only("text", "verdict", "points", "comment"),
                                        () -> new ExerciseMarking.Step(
                                                node.field("text").text(),
                                                node.field("verdict")
                                                        .word(ExerciseMarkingForm::verdict, "RIGHT, WRONG, UNCLEAR"),
                                                node.field("points").points(),
                                                node.field("comment").text()))),
                        wrong.isNull() ? OptionalInt.empty() : OptionalInt.of(wrong.integer(0, Node.MAX_ELEMENTS - 1)),
                        root.field("strengths").text(),
                        root.field("advice").text()));
    }

    private static Optional<Verdict> verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Map<String, @Nullable Object> tree(ExerciseMarking marking) {
        OptionalInt wrong = marking.firstWrongStep();
        return new Tree()
                .with("points", marking.points())
                .with("outOf", marking.outOf())
                .with(
                        "steps",
                        marking.steps().stream()
                                .map(step -> new Tree()
                                        .with("text", step.text())
                                        .with("verdict", step.verdict().name())
                                        .with("points", step.points())
                                        .with("comment", step.comment())
                                        .fields())
                                .toList())
                .with("firstWrongStep", wrong.isPresent() ? (Integer) wrong.getAsInt() : null)
                .with("strengths", marking.strengths())
                .with("advice", marking.advice())
                .fields();
    }
}
