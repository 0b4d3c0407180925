package org.mathassistant.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** The answer to a question without a model: the course's own blocks, quoted and organised. Used for one answer. */
final class AskComposition {
    private final Language language;
    private final AskTexts texts;
    private final Evidence evidence;
    private final Aim aim;
    private final AskPlan plan;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    private AskComposition(Language language, Evidence evidence, Aim aim, AskPlan plan) {
        this.language = language;
        this.texts = AskTexts.in(language);
        this.evidence = evidence;
        this.aim = aim;
        this.plan = plan;
    }

    static Answer compose(Ask ask, Evidence evidence, Language language) {
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return Answer.of(
                    Ask.TASK,
                    language,
                    Uncovered.text(evidence, ask.scope(), language),
                    false,
                    List.of(),
                    Provider.OFFLINE);
        }
        Aim aim = Aim.of(ask.question());
        List<Passage> chosen = AskSelection.of(evidence.passages(), aim, ask.question());
        if (ask.style() == Ask.Style.TUTOR) {
            return TutorComposition.compose(chosen, evidence, language);
        }
        return new AskComposition(language, evidence, aim, AskPlan.of(chosen, aim)).answer();
    }

    private Answer answer() {
        paragraphs.add(lead());
        if (isMissing()) {
            paragraphs.add(texts.get("missing." + aim));
        }
        plan.parts().forEach(this::addPart);
        return Answer.of(Ask.TASK, language, String.join("\n\n", paragraphs), true, citations, Provider.OFFLINE);
    }

    private String lead() {
        Map<BlockKind, Integer> counts = new LinkedHashMap<>();
        plan.passages().forEach(passage -> counts.merge(passage.kind(), 1, Integer::sum));
        List<String> counted = new ArrayList<>();
        counts.forEach((kind, count) -> counted.add(BlockNames.in(language).counted(kind, count)));
        List<String> courses = CourseNames.of(plan.passages(), evidence);
        return courses.size() == 1
                ? texts.get("lead.one", courses.get(0), texts.listed(counted))
                : texts.get(
                        "lead.many",
                        texts.listed(courses.stream()
                                .map(title -> texts.get("course", title))
                                .toList()),
                        texts.listed(counted));
    }

    private boolean isMissing() {
        return aim != Aim.ANY
                && aim != Aim.STATEMENT
                && plan.passages().stream().noneMatch(passage -> aim.wants(passage.kind()));
    }

    private void addPart(Part part, List<Passage> passages) {
        if (plan.parts().size() > 1) {
            paragraphs.add("### " + texts.get("heading." + part));
        }
        for (Passage passage : passages) {
            Citation citation = Citations.of(passage, citations.size() + 1, evidence);
            citations.add(citation);
            String name = Quotation.name(passage, plan, language);
            paragraphs.add(Quotation.of(passage, name, citation.marker(), room(passage), texts));
        }
    }

    private int room(Passage passage) {
        if (aim.wants(passage.kind())) {
            return Quotation.MAX_WANTED;
        }
        boolean aside = passage.kind() == BlockKind.PROOF || passage.kind() == BlockKind.SOLUTION;
        return aside ? Quotation.MAX_ASIDE : Quotation.MAX_LENGTH;
    }
}
