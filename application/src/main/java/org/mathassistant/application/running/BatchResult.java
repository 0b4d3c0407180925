package org.mathassistant.application.running;

import org.mathassistant.domain.answer.Answer;

/** What became of one task of a batch. */
public sealed interface BatchResult {
    /** It was answered. */
    record Answered(Answer answer) implements BatchResult {}

    /**
     * It could not be answered, or was cancelled.
     *
     * @param cause a {@link org.mathassistant.domain.error.MathAssistantException} where it is the caller's to know, a
     *     {@link java.util.concurrent.CancellationException} where the batch was cancelled
     */
    record Failed(Throwable cause) implements BatchResult {}
}
