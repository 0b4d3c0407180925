package org.mathassistant.application.composition;

import java.util.Optional;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;

/**
 * An exercise without a model: the course's own solution where it is the course's exercise, else what of the course helps,
 * said to be no more than that.
 */
public final class SolutionComposition {
    private SolutionComposition() {}

    public static Answer compose(String task, String statement, Scope scope, Evidence evidence, Language language) {
        Texts texts = Texts.in("solving", language);
        CitedText text = new CitedText(evidence, language);
        Optional<CourseExercise> own = CourseExercise.that(statement, evidence);
        if (own.isPresent() && own.get().solution().isPresent()) {
            text.paragraph(texts.get("own", text.named(own.get().exercise())));
            text.quote(own.get().exercise(), Quotation.MAX_LENGTH);
            text.quote(own.get().solution().get(), Quotation.MAX_WANTED);
            return text.answer(task);
        }
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        text.paragraph(own.map(each -> texts.get("unsolved", text.named(each.exercise())))
                .orElseGet(() -> texts.get("helps")));
        if (!Helps.add(statement, evidence, text, texts)) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        return text.paragraph(texts.get("now")).answer(task);
    }
}
