package org.mathassistant.application.generation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.mathassistant.application.resilience.BackOff;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.PassingModelFailure;
import org.mathassistant.domain.port.ILLMProvider;

/**
 * Tries again what may succeed in a moment, and nothing else. The pauses grow ({@link BackOff}); a server that names a time gets it,
 * unless that is too long for a person to wait. A listener that has heard a beginning is told that it is void.
 */
final class RetryingProvider implements ILLMProvider {
    static final Duration FIRST_PAUSE = Duration.ofMillis(400);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final ILLMProvider next;
    private final int retries;
    private final DoubleSupplier random;
    private final Sleeper sleeper;

    /**
     * @param retries after the first try, from 0
     * @param random from 0 to below 1
     */
    RetryingProvider(ILLMProvider next, int retries, DoubleSupplier random, Sleeper sleeper) {
        this.next = next;
        this.retries = retries;
        this.random = random;
        this.sleeper = sleeper;
    }

    @Override
    public Provider identity() {
        return next.identity();
    }

    @Override
    public ModelReply generate(ModelRequest request, ModelListener listener) {
        BackOff backOff = new BackOff(FIRST_PAUSE, LONGEST_PAUSE, random);
        for (int tried = 0; ; tried++) {
            Told told = new Told(listener);
            try {
                return next.generate(request, told);
            } catch (PassingModelFailure failure) {
                Optional<Duration> pause = tried < retries ? pause(backOff.next(), failure) : Optional.empty();
                pause(pause.orElseThrow(() -> failure));
                if (told.anything) {
                    listener.restart();
                }
            }
        }
    }

    /** Empty where nobody would wait so long. */
    private static Optional<Duration> pause(Duration own, PassingModelFailure failure) {
        return Optional.of(failure.retryAfter()
                        .filter(wait -> wait.compareTo(own) > 0)
                        .orElse(own))
                .filter(wait -> wait.compareTo(LONGEST_PAUSE) <= 0);
    }

    private void pause(Duration time) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(ProblemCode.CANCELLED, e);
        }
    }

    /** Remembers whether a listener has heard anything. */
    private static final class Told implements ModelListener {
        private final ModelListener listener;
        private boolean anything;

        Told(ModelListener listener) {
            this.listener = listener;
        }

        @Override
        public void text(String piece) {
            anything = true;
            listener.text(piece);
        }

        @Override
        public boolean isGone() {
            return listener.isGone();
        }
    }
}
