package org.mathassistant.domain.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.Structured;

/**
 * The answer to a request. What is kept for reuse is its {@link #content}; {@code id}, {@code cache}, {@code timings} and
 * {@code usage} belong to one request.
 *
 * @param id of this request's answer; empty until it is served
 * @param task the name of the task that it answers ("ask")
 * @param text Markdown with LaTeX; citations are {@code [1]}
 * @param grounded false where it stands on nothing in the course
 * @param citations in the order of their markers
 * @param checks what of it was compared with the course, or computed
 * @param structured the same as values, where the task has such a form and a result
 * @param notices what its reader should know of how it came to be
 */
public record Answer(
        String id,
        String task,
        Language language,
        String text,
        boolean grounded,
        List<Citation> citations,
        List<Check> checks,
        Optional<Structured> structured,
        List<Notice> notices,
        Provider provider,
        CacheUse cache,
        Timings timings,
        Usage usage) {
    public Answer {
        citations = List.copyOf(citations);
        checks = List.copyOf(checks);
        notices = List.copyOf(notices);
    }

    /** The content of an answer that no request has been served with yet. */
    public static Answer of(
            String task, Language language, String text, boolean grounded, List<Citation> citations, Provider by) {
        return new Answer(
                "",
                task,
                language,
                text,
                grounded,
                citations,
                List.of(),
                Optional.empty(),
                List.of(),
                by,
                CacheUse.MISS,
                Timings.NONE,
                Usage.NONE);
    }

    /** The same content, as one request gets it. */
    public Answer served(String requestId, CacheUse how, Timings spent) {
        return given(requestId, how, spent, usage);
    }

    /** The same answer, with its result as values. */
    public Answer holding(Structured result) {
        return with(checks, Optional.of(result), notices);
    }

    /** The same answer, with what a model was paid for it. */
    public Answer spending(Usage spent) {
        return given(id, cache, timings, spent);
    }

    /** The same answer, with what was compared or computed. */
    public Answer checked(List<Check> compared) {
        return with(compared, structured, notices);
    }

    /** The same answer with more notices behind its own. */
    public Answer noted(List<Notice> more) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(more);
        return with(checks, structured, all);
    }

    /** Without what belongs to one request. */
    public Answer content() {
        return spending(Usage.NONE).served("", CacheUse.MISS, Timings.NONE);
    }

    /** Whether the same question may get this answer again: nothing about it is for the moment only. */
    public boolean mayBeKept() {
        return notices.stream().noneMatch(notice -> notice.code().isPassing());
    }

    /** Other content for the same request. */
    private Answer with(List<Check> compared, Optional<Structured> result, List<Notice> remarks) {
        return new Answer(
                id, task, language, text, grounded, citations, compared, result, remarks, provider, cache, timings,
                usage);
    }

    /** The same content for another request. */
    private Answer given(String requestId, CacheUse how, Timings spent, Usage paid) {
        return new Answer(
                requestId,
                task,
                language,
                text,
                grounded,
                citations,
                checks,
                structured,
                notices,
                provider,
                how,
                spent,
                paid);
    }
}
