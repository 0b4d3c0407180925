package org.mathassistant.application.retrieval;

import java.time.Duration;
import org.mathassistant.domain.retrieval.EmbeddingModel;

/**
 * How vectors are made and used.
 *
 * @param model makes them
 * @param texts what the model gets to read
 * @param retries of a batch of passages, on failures that may pass; 0 or more
 * @param questionLimit how long a question may wait for vectors before words decide alone
 * @param coveringSimilarity from here on a neighbour covers a question, 0 to 1; above 1 for never
 */
public record EmbeddingSettings(
        EmbeddingModel model, EmbeddingTexts texts, int retries, Duration questionLimit, double coveringSimilarity) {
    /** What covers a question is then said by words alone. */
    public static final double NEVER_COVERING = 2;

    public static final Duration DEFAULT_QUESTION_LIMIT = Duration.ofMillis(500);

    public EmbeddingSettings {
        if (retries < 0 || questionLimit.isNegative() || questionLimit.isZero()) {
            throw new IllegalArgumentException("retries from 0, a limit above 0");
        }
    }
}
