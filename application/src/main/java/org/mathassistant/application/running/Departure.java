package org.mathassistant.application.running;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.Passage;

/**
 * A listener that has left when its condition says so, and from then on hears nothing: who tells it more is stopped.
 *
 * @param listener hears what is told before; it may leave by itself
 */
record Departure(AnswerListener listener, BooleanSupplier left) implements AnswerListener {
    @Override
    public void step(Step step) {
        present().step(step);
    }

    @Override
    public void passages(List<Passage> passages) {
        present().passages(passages);
    }

    @Override
    public void cited(Citation citation) {
        present().cited(citation);
    }

    @Override
    public void token(String text) {
        present().token(text);
    }

    @Override
    public boolean isGone() {
        return left.getAsBoolean() || listener.isGone();
    }

    private AnswerListener present() {
        if (isGone()) {
            throw new CancellationException("nobody listens any more");
        }
        return listener;
    }
}
