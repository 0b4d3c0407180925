package org.mathassistant.domain.answer;

import java.util.Locale;
import org.mathassistant.domain.course.Language;

/**
 * Something that a reader should know of how an answer came to be.
 *
 * @param count how many, where the code counts; else 0
 */
public record Notice(Code code, int count) {
    /** What is to be known. The code is stable; its text is in {@code notices_*.properties}. */
    public enum Code {
        /** No model answered; the course's own blocks are shown instead. */
        MODEL_UNAVAILABLE(true),
        /** The configured model did not answer; the fallback did. */
        FALLBACK_MODEL(true),
        /** The reply reached its limit; its end is missing. */
        UNFINISHED(true),
        /** The model cited nothing of the course. */
        NOT_CITED(false),
        /** So many passages, the last by rank, did not fit into what the model can read. */
        CONTEXT_CUT(false),
        /** So many citations of nothing were taken out. */
        MARKERS_REMOVED(false),
        /** So many texts in quotation marks are not in the course; their marks were taken out. */
        QUOTATIONS_CHANGED(false),
        /** The conversation could not be written: it goes on without this answer. */
        TURN_NOT_KEPT(false);

        private final boolean passing;

        Code(boolean passing) {
            this.passing = passing;
        }

        /** Whether the next answer may be without it, so that this one is not kept. */
        public boolean isPassing() {
            return passing;
        }

        /** In lower case with hyphens ("fallback-model"). */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Notice of(Code code) {
        return new Notice(code, 0);
    }

    /** One sentence for the reader. */
    public String text(Language language) {
        return NoticeTexts.in(language).text(this);
    }
}
