package org.mathassistant.application.routing;

import org.mathassistant.domain.answer.Answer;

/**
 * The answer to a text that named no task.
 *
 * @param task that it was taken for
 * @param reason a sentence for its writer
 */
public record Dispatched(String task, String reason, Answer answer) {}
