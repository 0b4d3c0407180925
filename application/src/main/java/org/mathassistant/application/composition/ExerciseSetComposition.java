package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.ExerciseSet;

/** Exercises without a model: those of the course, with its solutions. */
public final class ExerciseSetComposition {
    private ExerciseSetComposition() {}

    public static Answer compose(String task, Wish wish, Scope scope, Evidence evidence, Language language) {
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        Texts texts = Texts.in("exercises", language);
        CitedText text = new CitedText(evidence, language);
        List<CourseExercise> chosen =
                CourseExercise.choose(CourseExercise.about(wish.topic, evidence), wish.count, scope.variant());
        if (chosen.isEmpty()) {
            return text.paragraph(texts.get("none")).answer(task);
        }
        text.paragraph(lead(wish, chosen.size(), texts));
        ExerciseSet set = new ExerciseSet(chosen.stream()
                .map(each -> exercise(each, wish.withSolutions, text))
                .toList());
        return text.paragraph(ExerciseSetText.of(set, language)).answer(task).holding(set);
    }

    private static String lead(Wish wish, int found, Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(found < wish.count ? texts.get("lead.fewer", found, wish.count) : texts.get("lead"));
        if (wish.difficulty != Difficulty.MIXED) {
            sentences.add(texts.get("lead.difficulty"));
        }
        return String.join(" ", sentences);
    }

    /** The course does not say how hard it is. */
    private static ExerciseSet.Exercise exercise(CourseExercise each, boolean withSolution, CitedText text) {
        String title = each.exercise().title();
        String statement = (title.isBlank() ? "" : "**" + title.strip() + ".** ") + text.words(each.exercise());
        String solution = withSolution ? each.solution().map(text::words).orElse("") : "";
        return new ExerciseSet.Exercise(statement, Difficulty.MEDIUM, solution, false);
    }

    /** What is asked for. */
    public record Wish(String topic, int count, Difficulty difficulty, boolean withSolutions) {}
}
