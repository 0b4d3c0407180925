package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.ExerciseMarking;
import org.mathassistant.domain.result.ExerciseMarking.Step;

/** A marked answer as Markdown: the mark, then each step of the student's with its verdict. */
public final class ExerciseMarkingText {
    private ExerciseMarkingText() {}

    public static String of(ExerciseMarking marking, Language language) {
        Texts texts = Texts.in("marking", language);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("**" + texts.get("mark", PointsText.of(marking.points(), marking.outOf(), language)) + "**");
        marking.firstWrongStep().ifPresent(first -> paragraphs.add(texts.get("first", first + 1)));
        for (int i = 0; i < marking.steps().size(); i++) {
            Step step = marking.steps().get(i);
            paragraphs.add("**" + texts.get("step", i + 1, texts.get("verdict." + step.verdict())) + "** ("
                    + PointsText.of(step.points(), language) + ")");
            paragraphs.add(quoted(step.text()));
            if (!step.comment().isBlank()) {
                paragraphs.add(step.comment());
            }
        }
        add("strengths", marking.strengths(), paragraphs, texts);
        add("advice", marking.advice(), paragraphs, texts);
        return String.join("\n\n", paragraphs);
    }

    /** What the student wrote in brackets is no marker. */
    private static String quoted(String text) {
        return "> " + Quotation.withoutMarkers(text).replace("\n", "\n> ");
    }

    private static void add(String key, String said, List<String> paragraphs, Texts texts) {
        if (!said.isBlank()) {
            paragraphs.add("**" + texts.get(key) + "** " + said);
        }
    }
}
