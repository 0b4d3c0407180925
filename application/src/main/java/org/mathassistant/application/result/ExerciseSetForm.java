package org.mathassistant.application.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.ExerciseSet;

/** Exercises to practise with. */
final class ExerciseSetForm {
    static final Form<ExerciseSet> FORM =
            Form.of("generate-exercises", ExerciseSet.class, ExerciseSetForm::read, ExerciseSetForm::tree);

    private ExerciseSetForm() {}

    private static ExerciseSet read(Node root) {
        return Node.made(
                root,
                () -> new ExerciseSet(root.only("exercises")
                        .field("exercises")
                        .list(node -> Node.made(
                                node.only("statement", "difficulty", "solution", "checked"),
                                () -> new ExerciseSet.Exercise(
                                        node.field("statement").text(),
                                        SharedFields.difficulty(node.field("difficulty")),
                                        node.field("solution").text(),
                                        SharedFields.checked(node))))));
    }

    private static Map<String, @Nullable Object> tree(ExerciseSet set) {
        return new Tree()
                .with(
                        "exercises",
                        set.exercises().stream()
                                .map(exercise -> new Tree()
                                        .with("statement", exercise.statement())
                                        .with(
                                                "difficulty",
                                                exercise.difficulty().code())
                                        .with("solution", exercise.solution())
                                        .with("checked", exercise.checked())
                                        .fields())
                                .toList())
                .fields();
    }
}
