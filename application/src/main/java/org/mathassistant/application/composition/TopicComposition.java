package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.CourseOrder;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;

/** An answer about a topic without a model: sections of the course's own blocks. */
public final class TopicComposition {
    private TopicComposition() {}

    /** @param task the name of the task in the answer; {@code lead.<task>} introduces it */
    public static Answer compose(
            String task, String topic, List<Section> sections, Scope scope, Evidence evidence, Language language) {
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return uncovered(task, scope, evidence, language);
        }
        Texts texts = Texts.in("topic", language);
        CitedText text = new CitedText(evidence, language);
        text.paragraph(
                texts.get("lead." + task, topic.strip(), texts.listed(CourseNames.of(evidence.passages(), evidence))));
        Set<Passage> taken = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (Section section : sections) {
            List<Passage> blocks = section.of(evidence.passages(), taken);
            taken.addAll(blocks);
            if (blocks.isEmpty()) {
                missing.add(texts.get("heading." + section.key()));
            } else {
                text.heading(texts.get("heading." + section.key()));
                add(section, blocks, evidence.passages(), text);
            }
        }
        if (!missing.isEmpty()) {
            text.paragraph(texts.get("missing", texts.listed(missing)));
        }
        return text.answer(task);
    }

    static Answer uncovered(String task, Scope scope, Evidence evidence, Language language) {
        return Answer.of(task, language, Uncovered.text(evidence, scope, language), false, List.of(), Provider.OFFLINE);
    }

    private static void add(Section section, List<Passage> blocks, List<Passage> all, CitedText text) {
        List<Passage> ordered = blocks.stream().sorted(CourseOrder.COMPARATOR).toList();
        if (section.room() == 0) {
            text.paragraph(String.join(
                    "\n",
                    ordered.stream().map(passage -> "- " + text.named(passage)).toList()));
            return;
        }
        for (Passage passage : ordered) {
            text.quote(passage, section.room());
            section.companions(passage, all).forEach(companion -> text.quote(companion, section.room()));
        }
    }
}
