package org.mathassistant.application.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.LastingModelFailure;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelFailure.Reason;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.port.ILLMProvider;

/**
 * Spares people the wait for a model that is down: after some failures in a row, calls fail at once for a while; then one
 * caller tries, and the first reply opens the way for all.
 */
final class BreakingProvider implements ILLMProvider {
    static final int FAILURES = 2;
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Set<Reason> DOWN =
            EnumSet.of(Reason.UNREACHABLE, Reason.TIMED_OUT, Reason.SERVER_ERROR, Reason.KEY_REFUSED);

    private final ILLMProvider next;
    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;
    private @Nullable ModelFailure last;

    BreakingProvider(ILLMProvider next, Clock clock) {
        this.next = next;
        this.clock = clock;
    }

    @Override
    public Provider identity() {
        return next.identity();
    }

    @Override
    public ModelReply generate(ModelRequest request, ModelListener listener) {
        ModelFailure why = closedBy();
        if (why != null) {
            throw new LastingModelFailure(why.reason(), String.valueOf(why.getMessage()), why);
        }
        try {
            ModelReply reply = next.generate(request, listener);
            answered();
            return reply;
        } catch (ModelFailure failure) {
            failed(failure);
            throw failure;
        }
    }

    /** Why nobody is let through; whoever gets null tries, and the others wait for what comes of it. */
    private synchronized @Nullable ModelFailure closedBy() {
        if (failures < FAILURES) {
            return null;
        }
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return last;
        }
        closedUntil = now.plus(PAUSE);
        return null;
    }

    private synchronized void answered() {
        failures = 0;
        last = null;
    }

    private synchronized void failed(ModelFailure failure) {
        if (DOWN.contains(failure.reason())) {
            failures++;
            last = failure;
            closedUntil = clock.instant().plus(PAUSE);
        } else {
            failures = 0;
        }
    }
}
