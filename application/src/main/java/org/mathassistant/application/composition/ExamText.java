package org.mathassistant.application.composition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.marking.ExamPaper;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.Points;

/** An exam as Markdown: the paper, then behind a thematic break the solutions with the marking scheme. */
public final class ExamText {
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Exam exam;
    private final Language language;
    private final Texts texts;

    private ExamText(Exam exam, Language language) {
        this.exam = exam;
        this.language = language;
        this.texts = Texts.in("exam", language);
    }

    public static String of(Exam exam, Language language) {
        ExamText text = new ExamText(exam, language);
        return text.paper() + "\n\n---\n\n" + text.scheme();
    }

    /** For a model to mark by: what the paper cites is nothing that a marking may cite. */
    public static String withoutMarkers(Exam exam, Language language) {
        return Quotation.withoutMarkers(of(exam, language));
    }

    /** The solutions with the marking scheme alone. */
    static String schemeOf(Exam exam, Language language) {
        return new ExamText(exam, language).scheme();
    }

    private String paper() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("## " + exam.title());
        paragraphs.add(texts.get("head", duration(exam.duration()), PointsText.of(exam.totalPoints(), language)));
        for (int i = 0; i < exam.exercises().size(); i++) {
            Exam.Exercise exercise = exam.exercises().get(i);
            paragraphs.add("### " + texts.get("exercise", i + 1, exercise.title()) + " (" + worth(exercise) + ")");
            for (int j = 0; j < exercise.questions().size(); j++) {
                Exam.Question question = exercise.questions().get(j);
                paragraphs.add(name(i, j, question));
                paragraphs.add(question.statement());
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private String scheme() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("## " + texts.get("scheme"));
        for (int i = 0; i < exam.exercises().size(); i++) {
            List<Exam.Question> questions = exam.exercises().get(i).questions();
            for (int j = 0; j < questions.size(); j++) {
                Exam.Question question = questions.get(j);
                paragraphs.add(name(i, j, question));
                if (!question.solution().isBlank()) {
                    paragraphs.add(question.solution());
                }
                paragraphs.add(criteria(question));
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private String criteria(Exam.Question question) {
        return String.join(
                "\n",
                question.scheme().stream()
                        .map(criterion -> "- *" + PointsText.of(criterion.points(), language) + "* — "
                                + criterion.criterion().replace("\n", "\n  "))
                        .toList());
    }

    private String name(int exercise, int question, Exam.Question of) {
        return "**" + texts.get("question", ExamPaper.reference(exercise, question)) + "** ("
                + PointsText.of(of.points(), language) + ")";
    }

    private String worth(Exam.Exercise exercise) {
        return PointsText.of(
                new Points(exercise.questions().stream()
                        .map(question -> question.points().value())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)),
                language);
    }

    /** "2 h", "1 h 30 min", "45 min". */
    static String duration(Duration duration) {
        long hours = duration.toMinutes() / MINUTES_OF_AN_HOUR;
        long minutes = duration.toMinutes() % MINUTES_OF_AN_HOUR;
        List<String> parts = new ArrayList<>();
        if (hours > 0) {
            parts.add(hours + " h");
        }
        if (minutes > 0 || hours == 0) {
            parts.add(minutes + " min");
        }
        return String.join(" ", parts);
    }
}
