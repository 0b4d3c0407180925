package org.mathassistant.application.executor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;

/**
 * The listener of the one who works an answer out for others too: remembers what it threw, so that its going away is not
 * taken for a failure of the work. Used by one thread.
 */
final class LeaderListener implements AnswerListener {
    private final AnswerListener listener;
    private @Nullable RuntimeException thrown;

    LeaderListener(AnswerListener listener) {
        this.listener = listener;
    }

    /** Whether this failure is the leader's own: its listener threw, or it was cancelled. */
    boolean isToBlameFor(RuntimeException failure) {
        return thrown != null || Thread.currentThread().isInterrupted() || isCancellation(failure);
    }

    private static boolean isCancellation(RuntimeException failure) {
        return failure instanceof MathAssistantException known
                && known.problem().code() == ProblemCode.CANCELLED;
    }

    @Override
    public void step(Step step) {
        remembering(() -> listener.step(step));
    }

    @Override
    public void passages(List<Passage> passages) {
        remembering(() -> listener.passages(passages));
    }

    @Override
    public void token(String text) {
        remembering(() -> listener.token(text));
    }

    @Override
    public boolean isGone() {
        return listener.isGone();
    }

    private void remembering(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            thrown = e;
            throw e;
        }
    }
}
