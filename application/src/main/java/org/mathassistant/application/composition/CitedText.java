package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.scenario.Citations;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** The text of an answer as it grows, with its citations. */
final class CitedText {
    private final Evidence evidence;
    private final Language language;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    CitedText(Evidence evidence, Language language) {
        this.evidence = evidence;
        this.language = language;
    }

    CitedText paragraph(String markdown) {
        paragraphs.add(markdown);
        return this;
    }

    CitedText heading(String title) {
        return paragraph("### " + title);
    }

    /** A block with its name, at most so much of it, and its marker. */
    CitedText quote(Passage passage, int max) {
        return paragraph(quotation(passage, max));
    }

    /** The same, for whoever puts it into place later. */
    String quotation(Passage passage, int max) {
        return Quotation.of(passage, name(passage), number(passage), max, Texts.ofQuestions(language));
    }

    /** The words of a block alone, with its marker behind them. */
    String words(Passage passage) {
        return marked(Excerpts.shorten(passage.text(), Quotation.MAX_WANTED), passage);
    }

    /** Words of a passage with its marker behind them. */
    String marked(String words, Passage passage) {
        String shown = Quotation.withoutMarkers(words);
        return shown + (Quotation.endsInBlock(shown) ? "\n\n" : " ") + marker(passage);
    }

    /** "Theorem 3.2 (Rolle), p. 41 [2]". */
    String named(Passage passage) {
        return name(passage) + " " + marker(passage);
    }

    /** "Theorem 3.2 (Rolle), p. 41"; a proof or solution by what it belongs to, where that was found. */
    String name(Passage passage) {
        return Quotation.name(passage, evidence.passages(), language);
    }

    /** The marker of a passage, "[2]"; the same each time. */
    String marker(Passage passage) {
        return Quotation.marker(number(passage));
    }

    private int number(Passage passage) {
        for (Citation citation : citations) {
            if (citation.passage().id().equals(passage.id())) {
                return citation.marker();
            }
        }
        Citation citation = Citations.of(passage, citations.size() + 1, evidence);
        citations.add(citation);
        return citation.marker();
    }

    /** The answer, by no model; grounded where it cites anything. */
    Answer answer(String task) {
        return Answer.of(
                task, language, String.join("\n\n", paragraphs), !citations.isEmpty(), citations, Provider.OFFLINE);
    }
}
