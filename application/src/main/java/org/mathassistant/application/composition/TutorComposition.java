package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mathassistant.application.scenario.Citations;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * Hints instead of an answer: definitions and methods are quoted at most, statements and examples only named; proofs and
 * solutions are kept back.
 */
final class TutorComposition {
    private final Evidence evidence;
    private final Hints hints;
    private final Language language;
    private final Texts texts;
    private final List<Citation> citations = new ArrayList<>();

    private TutorComposition(Hints hints, Evidence evidence, Language language) {
        this.hints = hints;
        this.evidence = evidence;
        this.language = language;
        this.texts = Texts.ofQuestions(language);
    }

    static Answer compose(String task, List<Passage> chosen, Hints hints, Evidence evidence, Language language) {
        TutorComposition composition = new TutorComposition(hints, evidence, language);
        List<Passage> shown = chosen.stream()
                .filter(passage -> passage.kind() != BlockKind.PROOF && passage.kind() != BlockKind.SOLUTION)
                .toList();
        String text = shown.isEmpty() ? composition.texts.get("tutor.nothing") : composition.hints(shown);
        return Answer.of(task, language, text, !shown.isEmpty(), composition.citations, Provider.OFFLINE);
    }

    private String hints(List<Passage> shown) {
        AskPlan plan = AskPlan.of(shown, Aim.ANY);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(hints.lead()));
        List<Passage> known =
                plan.passages().stream().filter(TutorComposition::isKnown).toList();
        List<Passage> used = plan.passages().stream().filter(p -> !isKnown(p)).toList();
        if (!known.isEmpty()) {
            paragraphs.add("### " + texts.get("tutor.know"));
            paragraphs.addAll(
                    hints.quotes() ? known.stream().map(this::quotation).toList() : List.of(lines(known)));
        }
        // Where the course has nothing but statements, the first hint names them all the same.
        if (!used.isEmpty() && (hints.namesStatements() || known.isEmpty())) {
            paragraphs.add("### " + texts.get("tutor.use"));
            paragraphs.add(lines(used));
        }
        paragraphs.add(texts.get(hints.end()));
        return String.join("\n\n", paragraphs);
    }

    private String lines(List<Passage> passages) {
        return passages.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private static boolean isKnown(Passage passage) {
        return passage.kind() == BlockKind.DEFINITION || passage.kind() == BlockKind.METHOD;
    }

    private String quotation(Passage passage) {
        return Quotation.of(passage, BlockNames.in(language).of(passage), cite(passage), Quotation.MAX_LENGTH, texts);
    }

    private String line(Passage passage) {
        return "- " + BlockNames.in(language).of(passage) + " " + Quotation.marker(cite(passage));
    }

    private int cite(Passage passage) {
        Citation citation = Citations.of(passage, citations.size() + 1, evidence);
        citations.add(citation);
        return citation.marker();
    }
}
