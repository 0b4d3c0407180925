package org.mathassistant.application.generation;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.grounding.Grounded;
import org.mathassistant.application.prompt.PassageSheet;
import org.mathassistant.application.scenario.Citations;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Notice.Code;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.port.IModelMetrics;

/**
 * Makes answers of what one model wrote.
 *
 * @param task the name of the task in answers
 * @param sheet the passages that it was given
 * @param standsIn whether the configured model has failed
 */
record ModelAnswer(
        String task,
        Writer.Wanted wanted,
        PassageSheet sheet,
        Provider provider,
        boolean standsIn,
        IModelMetrics metrics) {

    Answer of(Grounded grounded, ModelReply reply) {
        metrics.grounded(provider, grounded.markersRemoved(), grounded.quotationsChanged());
        return Answer.of(
                        task,
                        wanted.language(),
                        grounded.text(),
                        !grounded.cited().isEmpty(),
                        citations(grounded),
                        provider)
                .checked(grounded.checks())
                .noted(notices(reply, grounded));
    }

    /** The model found that the passages don't answer. */
    Answer notCovered() {
        return Answer.of(task, wanted.language(), wanted.notCovered().get(), false, List.of(), provider);
    }

    /** @param number the reader's */
    Citation citation(Passage passage, int number) {
        return Citations.of(passage, number, wanted.evidence());
    }

    private List<Citation> citations(Grounded grounded) {
        List<Citation> citations = new ArrayList<>();
        grounded.cited().forEach(passage -> citations.add(citation(passage, citations.size() + 1)));
        return citations;
    }

    private List<Notice> notices(ModelReply reply, Grounded grounded) {
        List<Notice> notices = new ArrayList<>();
        addIf(standsIn, Notice.of(Code.FALLBACK_MODEL), notices);
        addIf(reply.finish() == ModelReply.Finish.LENGTH, Notice.of(Code.UNFINISHED), notices);
        boolean citesNothing = grounded.cited().isEmpty() && !sheet.passages().isEmpty();
        addIf(citesNothing, Notice.of(Code.NOT_CITED), notices);
        addCount(Code.CONTEXT_CUT, sheet.left(), notices);
        addCount(Code.MARKERS_REMOVED, grounded.markersRemoved(), notices);
        addCount(Code.QUOTATIONS_CHANGED, grounded.quotationsChanged(), notices);
        return notices;
    }

    private static void addCount(Code code, int count, List<Notice> notices) {
        addIf(count > 0, new Notice(code, count), notices);
    }

    private static void addIf(boolean so, Notice notice, List<Notice> notices) {
        if (so) {
            notices.add(notice);
        }
    }
}
