package org.mathassistant.application.grounding;

import java.util.List;
import org.mathassistant.domain.answer.Check;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * A text whose every marker stands for a passage.
 *
 * @param cited the passages of the markers 1, 2, …
 * @param checks its quotations, compared with the passages
 * @param markersRemoved how many citations of nothing were taken out
 * @param quotationsChanged how many texts lost their quotation marks, for no passage holds them
 */
public record Grounded(
        String text, List<Passage> cited, List<Check> checks, int markersRemoved, int quotationsChanged) {
    public Grounded {
        cited = List.copyOf(cited);
        checks = List.copyOf(checks);
    }

    /**
     * Grounds what a model wrote.
     *
     * @param passages those that the model was given, in the order of their markers
     * @param question what it was asked
     */
    public static Grounded of(String written, List<Passage> passages, String question, Language language) {
        Grounding grounding = new Grounding(passages, question, language);
        return grounding.result(grounding.text(written));
    }
}
