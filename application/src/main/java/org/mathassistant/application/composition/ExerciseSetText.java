package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.ExerciseSet;
import org.mathassistant.domain.result.ExerciseSet.Exercise;

/** Exercises as Markdown; their solutions behind a thematic break, so that the exercises can be printed alone. */
public final class ExerciseSetText {
    private ExerciseSetText() {}

    public static String of(ExerciseSet set, Language language) {
        Texts texts = Texts.in("exercises", language);
        List<String> paragraphs = new ArrayList<>();
        List<String> solutions = new ArrayList<>();
        for (int i = 0; i < set.exercises().size(); i++) {
            Exercise exercise = set.exercises().get(i);
            String name = texts.get("exercise", i + 1);
            paragraphs.add("### " + name + " (" + texts.get("difficulty." + exercise.difficulty()) + ")");
            paragraphs.add(exercise.statement());
            if (!exercise.solution().isBlank()) {
                solutions.add("**" + name + "**");
                solutions.add(exercise.solution());
            }
        }
        if (!solutions.isEmpty()) {
            paragraphs.add("---");
            paragraphs.add("## " + texts.get("solutions"));
            paragraphs.addAll(solutions);
        }
        return String.join("\n\n", paragraphs);
    }
}
