package org.mathassistant.application.composition;

import java.util.List;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;

/** An answer about a topic without a model: parts made of the course's own blocks. */
public final class TopicComposition {
    private TopicComposition() {}

    /** @param task the name of the task in the answer; {@code lead.<task>} introduces it */
    public static Answer compose(
            String task,
            String topic,
            List<? extends TopicPart> parts,
            Scope scope,
            Evidence evidence,
            Language language) {
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return uncovered(task, scope, evidence, language);
        }
        TopicPage page = new TopicPage(evidence, language);
        page.text().paragraph(page.texts().get("lead." + task, Plain.line(topic), page.courses(evidence.passages())));
        parts.forEach(page::add);
        return page.complete().answer(task);
    }

    static Answer uncovered(String task, Scope scope, Evidence evidence, Language language) {
        return Answer.of(task, language, Uncovered.text(evidence, scope, language), false, List.of(), Provider.OFFLINE);
    }
}
