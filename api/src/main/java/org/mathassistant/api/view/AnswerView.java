package org.mathassistant.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.result.Forms;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Check;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * An answer.
 *
 * @param text Markdown with LaTeX in {@code $…$} and {@code $$…$$}; citations are {@code [1]}
 * @param checks what was computed to check it; none where nothing was
 * @param notices what its reader should know of how it came to be; usually none
 * @param structured the same for programs, where the task has such a form; else null
 * @param usage what a model was paid for this request; null where none was
 */
public record AnswerView(
        String id,
        String task,
        String language,
        String text,
        boolean grounded,
        List<CitationView> citations,
        List<CheckView> checks,
        List<NoticeView> notices,
        @Nullable Object structured,
        ProviderView provider,
        CacheView cache,
        TimingsView timings,
        @Nullable UsageView usage) {

    public static AnswerView of(Answer answer) {
        return new AnswerView(
                answer.id(),
                answer.task(),
                answer.language().code(),
                answer.text(),
                answer.grounded(),
                answer.citations().stream().map(CitationView::of).toList(),
                answer.checks().stream().map(CheckView::of).toList(),
                answer.notices().stream()
                        .map(notice -> NoticeView.of(notice, answer.language()))
                        .toList(),
                answer.structured().map(Forms::treeOf).orElse(null),
                ProviderView.of(answer.provider()),
                CacheView.of(answer.cache()),
                TimingsView.of(answer.timings()),
                UsageView.orNull(answer.usage()));
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

    /** Something that was compared with what it claims to be. */
    public record CheckView(
            String claim, String verdict, @Nullable String witness) {

        static CheckView of(Check check) {
            return new CheckView(check.claim(), check.verdict().name(), Known.orNull(check.witness()));
        }
    }

    /**
     * Something to be known.
     *
     * @param code stable
     * @param text a sentence in the language of the answer
     */
    public record NoticeView(String code, String text) {

        static NoticeView of(Notice notice, Language language) {
            return new NoticeView(notice.code().code(), notice.text(language));
        }
    }

    /**
     * What a model read and wrote.
     *
     * @param cost in the currency of the configured prices; 0 where none are
     */
    public record UsageView(int inputTokens, int outputTokens, double cost) {

        static @Nullable UsageView orNull(Usage usage) {
            return usage.equals(Usage.NONE)
                    ? null
                    : new UsageView(
                            usage.inputTokens(),
                            usage.outputTokens(),
                            usage.cost().doubleValue());
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
