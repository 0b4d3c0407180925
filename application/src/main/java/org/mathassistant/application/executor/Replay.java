package org.mathassistant.application.executor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;

/** Tells a listener an answer that is already there. */
final class Replay {
    /** A paragraph with the blank lines that end it; the pieces together are the whole text. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\G(?s:.+?)(?:\\n{2,}|\\z)");

    private Replay() {}

    /** The passages that it cites, then its text. */
    static void everything(Answer answer, AnswerListener listener) {
        listener.passages(
                answer.citations().stream().map(Citation::passage).distinct().toList());
        text(answer, listener);
    }

    /** Its text with what it cites, paragraph by paragraph. */
    static void text(Answer answer, AnswerListener listener) {
        answer.citations().forEach(listener::cited);
        Matcher paragraphs = PARAGRAPH.matcher(answer.text());
        while (paragraphs.find()) {
            listener.token(paragraphs.group());
        }
    }
}
