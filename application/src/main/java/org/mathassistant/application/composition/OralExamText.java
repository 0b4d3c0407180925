package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.OralExam;

/** An oral exam as Markdown: what the student gets, then behind a thematic break what the examiner needs. */
public final class OralExamText {
    private OralExamText() {}

    public static String of(OralExam oral, Language language) {
        Texts texts = Texts.in("oral", language);
        List<String> paragraphs = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        paragraphs.add("### " + texts.get("question"));
        paragraphs.add(oral.courseQuestion());
        for (int i = 0; i < oral.exercises().size(); i++) {
            OralExam.Exercise exercise = oral.exercises().get(i);
            String name = texts.get("exercise", i + 1);
            paragraphs.add("### " + name + " (" + texts.get("difficulty." + exercise.difficulty()) + ")");
            paragraphs.add(exercise.statement());
            hints.add("**" + texts.get("hints", i + 1) + "**");
            hints.add(numbered(exercise.hints()));
        }
        paragraphs.add("---");
        paragraphs.add("## " + texts.get("examiner"));
        paragraphs.add(oral.expectations());
        paragraphs.addAll(hints);
        return String.join("\n\n", paragraphs);
    }

    private static String numbered(List<String> hints) {
        List<String> lines = new ArrayList<>();
        for (String hint : hints) {
            lines.add((lines.size() + 1) + ". " + hint.replace("\n", "\n   "));
        }
        return String.join("\n", lines);
    }
}
