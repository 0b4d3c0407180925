package org.mathassistant.application.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.domain.port.IModelMetrics;

/** Counts each call of a model: its outcome, its time, its tokens and their price. */
final class MeteredProvider implements ILLMProvider {
    private final ILLMProvider next;
    private final Prices prices;
    private final IModelMetrics metrics;
    private final Clock clock;

    MeteredProvider(ILLMProvider next, Prices prices, IModelMetrics metrics, Clock clock) {
        this.next = next;
        this.prices = prices;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public Provider identity() {
        return next.identity();
    }

    @Override
    public ModelReply generate(ModelRequest request, ModelListener listener) {
        Instant start = clock.instant();
        try {
            ModelReply reply = next.generate(request, listener);
            called("ok", prices.of(reply.tokens()), start);
            return reply;
        } catch (ModelFailure e) {
            called(e.reason().code(), Usage.NONE, start);
            throw e;
        } catch (RuntimeException e) {
            called("cancelled", Usage.NONE, start);
            throw e;
        }
    }

    private void called(String outcome, Usage usage, Instant start) {
        Duration time = Duration.between(start, clock.instant());
        metrics.called(identity(), outcome, usage, time.isNegative() ? Duration.ZERO : time);
    }
}
