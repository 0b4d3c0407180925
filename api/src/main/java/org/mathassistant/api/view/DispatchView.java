package org.mathassistant.api.view;

import org.mathassistant.domain.answer.Answer;

/**
 * The answer to a text that named no task.
 *
 * @param task that it was taken for
 * @param reason a sentence in the language of the request
 */
public record DispatchView(String task, String reason, AnswerView answer) {

    public static DispatchView of(String task, String reason, Answer answer) {
        return new DispatchView(task, reason, AnswerView.of(answer));
    }
}
