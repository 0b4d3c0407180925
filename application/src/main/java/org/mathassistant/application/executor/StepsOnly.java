package org.mathassistant.application.executor;

import org.mathassistant.application.result.Forms;

/**
 * Hears the steps of a task whose result has a form. Such a result is whole or not there, and is shown as values: neither
 * pieces of its text nor what it may be made from are of use before.
 */
public final class StepsOnly implements AnswerListener {
    private final AnswerListener listener;

    private StepsOnly(AnswerListener listener) {
        this.listener = listener;
    }

    /** The listener as it may follow a task: the same where the task answers with a text alone. */
    public static AnswerListener where(String task, AnswerListener listener) {
        return Forms.named(task).isPresent() ? new StepsOnly(listener) : listener;
    }

    @Override
    public void step(Step step) {
        listener.step(step);
    }

    @Override
    public boolean isGone() {
        return listener.isGone();
    }
}
