package org.mathassistant.domain.session;

import java.time.Instant;
import java.util.List;
import org.mathassistant.domain.course.Language;

/**
 * Something that was asked in a conversation, and the answer to it.
 *
 * @param at when it was answered
 * @param task the name of the task ("ask")
 * @param said what was written, at most {@value #MAX_SAID} characters
 * @param question what it was taken for: the same, or a question that stands alone; at most {@value #MAX_SAID} characters
 * @param hint which of a tutor's hints it was, from 1; 0 where it was none
 * @param answerId the id of the answer
 * @param text of the answer, Markdown with LaTeX, at most {@value #MAX_TEXT} characters
 * @param grounded whether the answer stood on the course
 * @param sources at most {@value #MAX_SOURCES}
 */
public record Turn(
        Instant at,
        String task,
        String said,
        String question,
        int hint,
        String answerId,
        Language language,
        String text,
        boolean grounded,
        List<Source> sources) {
    /** In UTF-16 units, like every length here. */
    public static final int MAX_SAID = 2_000;

    public static final int MAX_TEXT = 8_000;
    public static final int MAX_SOURCES = 20;

    public Turn {
        sources = List.copyOf(sources);
        if (said.length() > MAX_SAID || question.length() > MAX_SAID || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("a turn is shortened before it is kept");
        }
        if (sources.size() > MAX_SOURCES || hint < 0) {
            throw new IllegalArgumentException("at most " + MAX_SOURCES + " sources, and hints from 1");
        }
    }

    /** What it weighs in a conversation, in characters. */
    int weight() {
        return said.length()
                + question.length()
                + text.length()
                + sources.stream().mapToInt(source -> source.name().length()).sum();
    }
}
