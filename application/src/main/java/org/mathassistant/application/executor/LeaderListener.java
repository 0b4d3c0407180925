package org.mathassistant.application.executor;

import java.util.List;
import org.mathassistant.application.reuse.OwnFailures;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.Passage;

/**
 * The listener of the one who works an answer out for others too: remembers what it threw, so that its going away is not
 * taken for a failure of the work. Used by one thread.
 */
final class LeaderListener implements AnswerListener {
    private final AnswerListener listener;
    private final OwnFailures own = new OwnFailures();

    LeaderListener(AnswerListener listener) {
        this.listener = listener;
    }

    /** Whether this failure is the leader's own: its listener threw, or it was cancelled. */
    boolean isToBlameFor(RuntimeException failure) {
        return own.include(failure);
    }

    @Override
    public void step(Step step) {
        own.remembering(() -> listener.step(step));
    }

    @Override
    public void passages(List<Passage> passages) {
        own.remembering(() -> listener.passages(passages));
    }

    @Override
    public void cited(Citation citation) {
        own.remembering(() -> listener.cited(citation));
    }

    @Override
    public void token(String text) {
        own.remembering(() -> listener.token(text));
    }

    @Override
    public boolean isGone() {
        return listener.isGone();
    }
}
