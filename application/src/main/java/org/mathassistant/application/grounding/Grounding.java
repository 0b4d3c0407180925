package org.mathassistant.application.grounding;

import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** Grounds what a model wrote, one text or several that share their markers. Used for one reply. */
public final class Grounding {
    private final List<Passage> passages;
    private final Quotations quotations;
    private final Numbering numbering;
    private int removed;

    /**
     * @param passages those that the model was given, in the order of their markers
     * @param question what it was asked
     */
    public Grounding(List<Passage> passages, String question, Language language) {
        this.passages = passages;
        this.quotations = new Quotations(passages, question, language);
        this.numbering = new Numbering(passages.size());
    }

    /** A text with every quotation true and every marker the reader's. */
    public String text(String written) {
        Markers.Rewritten rewritten = Markers.rewrite(quotations.corrected(written.strip()), numbering);
        removed += rewritten.removed();
        return rewritten.text().strip();
    }

    /** What the texts so far cite and claim; {@code text} is what is shown of them. */
    public Grounded result(String text) {
        return new Grounded(
                text,
                numbering.cited().stream()
                        .map(marker -> passages.get(marker - 1))
                        .toList(),
                quotations.checks(),
                removed,
                quotations.changed());
    }
}
