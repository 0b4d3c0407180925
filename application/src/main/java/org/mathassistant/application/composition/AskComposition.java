package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mathassistant.application.scenario.Citations;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;

/** The answer to a question without a model: the course's own blocks, quoted and organised. Used for one answer. */
public final class AskComposition {
    private final String task;
    private final Language language;
    private final Texts texts;
    private final Evidence evidence;
    private final Aim aim;
    private final List<Passage> chosen;
    private final AskPlan plan;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    private AskComposition(String task, Language language, Evidence evidence, Aim aim, List<Passage> chosen) {
        this.task = task;
        this.language = language;
        this.texts = Texts.ofQuestions(language);
        this.evidence = evidence;
        this.aim = aim;
        this.chosen = chosen;
        this.plan = AskPlan.of(chosen, aim);
    }

    /** @param task the name of the task in the answer */
    public static Answer compose(String task, String question, Scope scope, Evidence evidence, Language language) {
        return ofCovered(task, scope, evidence, language, () -> {
            Aim aim = Aim.of(question);
            List<Passage> chosen = AskSelection.of(evidence.passages(), aim, question);
            return new AskComposition(task, language, evidence, aim, chosen).answer();
        });
    }

    /** Hints instead of the answer. */
    public static Answer hint(
            String task, String question, Hints hints, Scope scope, Evidence evidence, Language language) {
        return ofCovered(task, scope, evidence, language, () -> {
            List<Passage> chosen = AskSelection.of(evidence.passages(), Aim.of(question), question);
            return TutorComposition.compose(task, chosen, hints, evidence, language);
        });
    }

    private static Answer ofCovered(
            String task, Scope scope, Evidence evidence, Language language, Supplier<Answer> answer) {
        return evidence.covered() && !evidence.passages().isEmpty()
                ? answer.get()
                : Answer.of(
                        task, language, Uncovered.text(evidence, scope, language), false, List.of(), Provider.OFFLINE);
    }

    private Answer answer() {
        paragraphs.add(lead());
        if (isMissing()) {
            paragraphs.add(texts.get("missing." + aim));
        }
        plan.parts().forEach(this::addPart);
        Remember.of(chosen, aim).ifPresent(this::addRemembered);
        return Answer.of(task, language, String.join("\n\n", paragraphs), true, citations, Provider.OFFLINE);
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
            boolean idea = part == Part.TEXTS && paragraphs.size() == 1;
            paragraphs.add("### " + texts.get(idea ? "heading.IDEA" : "heading." + part));
        }
        for (Passage passage : passages) {
            Citation citation = Citations.of(passage, citations.size() + 1, evidence);
            citations.add(citation);
            String name = Quotation.name(passage, plan.passages(), language);
            paragraphs.add(Quotation.of(passage, name, citation.marker(), room(passage), texts));
        }
    }

    private void addRemembered(Remember remember) {
        String name = BlockNames.in(language).of(remember.passage());
        citations.stream()
                .filter(citation -> citation.passage().equals(remember.passage()))
                .forEach(citation -> paragraphs.add(
                        texts.get("remember", name, remember.gist()) + " " + Quotation.marker(citation.marker())));
    }

    private int room(Passage passage) {
        if (aim.wants(passage.kind())) {
            return Quotation.MAX_WANTED;
        }
        boolean aside = passage.kind() == BlockKind.PROOF || passage.kind() == BlockKind.SOLUTION;
        return aside ? Quotation.MAX_ASIDE : Quotation.MAX_LENGTH;
    }
}
