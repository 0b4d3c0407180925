package org.mathassistant.application.composition;

import java.util.List;
import java.util.Optional;
import org.mathassistant.application.marking.ExamPaper;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;

/**
 * Marking without a model: no mark, for nothing here can read a proof; what there is of solutions, to compare with, and
 * how.
 */
public final class ComparisonComposition {
    private final Texts texts;
    private final Scope scope;
    private final Evidence evidence;
    private final Language language;
    private final CitedText text;

    private ComparisonComposition(Scope scope, Evidence evidence, Language language) {
        this.texts = Texts.in("comparing", language);
        this.scope = scope;
        this.evidence = evidence;
        this.language = language;
        this.text = new CitedText(evidence, language);
    }

    public static Answer ofExercise(String task, String statement, Scope scope, Evidence evidence, Language language) {
        return new ComparisonComposition(scope, evidence, language).exercise(task, statement);
    }

    public static Answer ofExam(String task, ExamPaper exam, Scope scope, Evidence evidence, Language language) {
        ComparisonComposition comparison = new ComparisonComposition(scope, evidence, language);
        return switch (exam) {
            case ExamPaper.Generated generated -> comparison.generated(task, generated);
            case ExamPaper.Text written -> comparison.written(task, written.text());
        };
    }

    private Answer exercise(String task, String statement) {
        text.paragraph(texts.get("nomark"));
        Optional<CourseExercise> own = CourseExercise.that(statement, evidence)
                .filter(each -> each.solution().isPresent());
        if (own.isEmpty()) {
            return helped(task, statement);
        }
        text.paragraph(texts.get("own", text.named(own.get().exercise())));
        text.quote(own.get().solution().orElseThrow(), Quotation.MAX_WANTED);
        return text.paragraph(texts.get("compare")).answer(task);
    }

    private Answer helped(String task, String statement) {
        boolean covered = evidence.covered() && !evidence.passages().isEmpty();
        text.paragraph(texts.get("foreign"));
        if (!covered || !Helps.add(statement, evidence, text, Texts.in("solving", language))) {
            return text.paragraph(Uncovered.text(evidence, scope, language)).answer(task);
        }
        return text.paragraph(texts.get("compare")).answer(task);
    }

    private Answer generated(String task, ExamPaper.Generated exam) {
        text.paragraph(texts.get("nomark"));
        text.paragraph(texts.get("scheme"));
        text.paragraph(Quotation.withoutMarkers(ExamText.schemeOf(exam.exam(), language)));
        return text.paragraph(texts.get("compare")).answer(task);
    }

    private Answer written(String task, String exam) {
        List<CourseExercise> own = CourseExercise.within(exam, CourseExercise.in(evidence)).stream()
                .filter(each -> each.solution().isPresent())
                .toList();
        text.paragraph(texts.get("nomark"));
        if (own.isEmpty()) {
            return helped(task, exam);
        }
        own.forEach(each -> {
            text.paragraph(texts.get("own", text.named(each.exercise())));
            text.quote(each.solution().orElseThrow(), Quotation.MAX_WANTED);
        });
        return text.paragraph(texts.get("compare")).answer(task);
    }
}
