package org.mathassistant.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.course.Passage;

/**
 * An answer.
 *
 * @param text Markdown with LaTeX in {@code $…$} and {@code $$…$$}; citations are {@code [1]}
 * @param checks what was computed to check it; none where nothing was
 * @param structured the same for programs, where the task has such a form; else null
 */
public record AnswerView(
        String id,
        String task,
        String language,
        String text,
        boolean grounded,
        List<CitationView> citations,
        List<Object> checks,
        @Nullable Object structured,
        ProviderView provider,
        CacheView cache,
        TimingsView timings) {

    public static AnswerView of(Answer answer) {
        return new AnswerView(
                answer.id(),
                answer.task(),
                answer.language().code(),
                answer.text(),
                answer.grounded(),
                answer.citations().stream().map(CitationView::of).toList(),
                List.of(),
                null,
                ProviderView.of(answer.provider()),
                CacheView.of(answer.cache()),
                TimingsView.of(answer.timings()));
    }

    /** A source of the answer. */
    public record CitationView(
            int marker,
            String passageId,
            String courseId,
            String courseTitle,
            String file,
            @Nullable HeadingView chapter,
            @Nullable HeadingView section,
            String kind,
            @Nullable String number,
            @Nullable String title,
            @Nullable String page,
            String excerpt) {

        static CitationView of(Citation citation) {
            Passage passage = citation.passage();
            return new CitationView(
                    citation.marker(),
                    passage.id().value(),
                    passage.courseId().value(),
                    citation.courseTitle(),
                    passage.file(),
                    HeadingView.orNull(passage.chapter()),
                    HeadingView.orNull(passage.section()),
                    passage.kind().code(),
                    Known.orNull(passage.number()),
                    Known.orNull(passage.title()),
                    Known.orNull(passage.page()),
                    citation.excerpt());
        }
    }

    /** Who wrote it; {@code offline} without a model where no model spoke. */
    public record ProviderView(String name, @Nullable String model) {

        static ProviderView of(Provider provider) {
            return new ProviderView(provider.name(), Known.orNull(provider.model()));
        }
    }

    /**
     * How the cache served it.
     *
     * @param level where it was found; null where it was not
     * @param ageSeconds since it was worked out; 0 where it was not found
     */
    public record CacheView(String status, @Nullable String level, long ageSeconds) {

        static CacheView of(CacheUse use) {
            return new CacheView(
                    use.status().name(), Known.orNull(use.level()), use.age().toSeconds());
        }
    }

    /** Where the time went, in milliseconds. */
    public record TimingsView(double retrievalMs, double generationMs, double totalMs) {

        static TimingsView of(Timings timings) {
            return new TimingsView(
                    Known.millis(timings.retrieval()),
                    Known.millis(timings.generation()),
                    Known.millis(timings.total()));
        }
    }
}
