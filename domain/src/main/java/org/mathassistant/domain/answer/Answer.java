package org.mathassistant.domain.answer;

import java.util.List;
import org.mathassistant.domain.course.Language;

/**
 * The answer to a request. What is kept for reuse is its content; {@code id}, {@code cache} and {@code timings} belong
 * to one request and are set by {@link #served}.
 *
 * @param id of this request's answer; empty until it is served
 * @param task the name of the task that it answers ("ask")
 * @param text Markdown with LaTeX; citations are {@code [1]}
 * @param grounded false where it stands on nothing in the course
 * @param citations in the order of their markers
 */
public record Answer(
        String id,
        String task,
        Language language,
        String text,
        boolean grounded,
        List<Citation> citations,
        Provider provider,
        CacheUse cache,
        Timings timings) {
    public Answer {
        citations = List.copyOf(citations);
    }

    /** The content of an answer that no request has been served with yet. */
    public static Answer of(
            String task, Language language, String text, boolean grounded, List<Citation> citations, Provider by) {
        return new Answer("", task, language, text, grounded, citations, by, CacheUse.MISS, Timings.NONE);
    }

    /** The same content, as one request gets it. */
    public Answer served(String requestId, CacheUse how, Timings spent) {
        return new Answer(requestId, task, language, text, grounded, citations, provider, how, spent);
    }
}
