package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.ExamMarking;

/** Marked answers to an exam as Markdown: the mark, then each question. */
public final class ExamMarkingText {
    private ExamMarkingText() {}

    public static String of(ExamMarking marking, Language language) {
        Texts texts = Texts.in("marking", language);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("**" + texts.get("mark", PointsText.of(marking.points(), marking.outOf(), language)) + "**");
        for (ExamMarking.Question question : marking.questions()) {
            paragraphs.add("**" + texts.get("question", question.reference()) + "** ("
                    + PointsText.of(question.points(), question.outOf(), language) + ")");
            if (!question.comment().isBlank()) {
                paragraphs.add(question.comment());
            }
        }
        return String.join("\n\n", paragraphs);
    }
}
