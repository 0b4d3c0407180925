package org.mathassistant.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.session.Source;
import org.mathassistant.domain.session.Turn;

/**
 * Something that was asked and answered.
 *
 * @param said what was written
 * @param question what it was taken for, where that is something else; else null
 * @param hint which of a tutor's hints it was, from 1; null where it was none
 * @param text of the answer, shortened where it is long
 */
public record TurnView(
        String at,
        String task,
        String said,
        @Nullable String question,
        @Nullable Integer hint,
        String answerId,
        String language,
        String text,
        boolean grounded,
        List<SourceView> citations) {

    public static TurnView of(Turn turn) {
        return new TurnView(
                turn.at().toString(),
                turn.task(),
                turn.said(),
                turn.question().equals(turn.said()) ? null : turn.question(),
                turn.hint() == 0 ? null : turn.hint(),
                turn.answerId(),
                turn.language().code(),
                turn.text(),
                turn.grounded(),
                turn.sources().stream().map(SourceView::of).toList());
    }

    /**
     * A source of the answer.
     *
     * @param name what it is called ("Theorem 3.2 (Rolle), p. 41")
     */
    public record SourceView(int marker, String passageId, String courseId, String name) {

        static SourceView of(Source source) {
            return new SourceView(
                    source.marker(), source.passage().value(), source.course().value(), source.name());
        }
    }
}
