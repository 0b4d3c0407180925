package org.mathassistant.application.conversation;

import java.time.Instant;
import java.util.List;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.session.Source;
import org.mathassistant.domain.session.Turn;

/** What a conversation keeps of an answer: enough to show and to go on from. */
final class Turns {
    private Turns() {}

    static Turn of(Answer answer, Understood understood, Instant now) {
        List<Source> sources = answer.citations().stream()
                .limit(Turn.MAX_SOURCES)
                .map(citation -> source(citation, answer.language()))
                .toList();
        return new Turn(
                now,
                answer.task(),
                Excerpts.shorten(understood.said(), Turn.MAX_SAID),
                Excerpts.shorten(understood.question(), Turn.MAX_SAID),
                understood.hint(),
                answer.id(),
                answer.language(),
                Excerpts.shorten(answer.text(), Turn.MAX_TEXT),
                answer.grounded(),
                sources);
    }

    private static Source source(Citation citation, Language language) {
        return new Source(
                citation.marker(),
                citation.passage().id(),
                citation.passage().courseId(),
                Excerpts.shorten(BlockNames.in(language).of(citation.passage()), Source.MAX_NAME));
    }
}
