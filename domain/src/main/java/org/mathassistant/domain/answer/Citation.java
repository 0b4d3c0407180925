package org.mathassistant.domain.answer;

import org.mathassistant.domain.course.Passage;

/**
 * A source of an answer. The text of the answer points to it with {@code [marker]}.
 *
 * @param marker from 1, in the order of the text
 * @param passage the block as it stood when the answer was made; its id resolves for as long as the answer cites it
 * @param excerpt the beginning of the block, at most {@value #MAX_EXCERPT_LENGTH} characters, Markdown with LaTeX
 */
public record Citation(int marker, Passage passage, String courseTitle, String excerpt) {
    public static final int MAX_EXCERPT_LENGTH = 300;
}
