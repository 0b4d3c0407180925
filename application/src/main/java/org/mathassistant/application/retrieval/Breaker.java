package org.mathassistant.application.retrieval;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps questions away from a model that does not answer: after {@value #FAILURES} failures in a row nobody waits for it any
 * more, and a probe beside the questions' way, at most every {@link #PROBE_EVERY}, finds out when it is back. Thread-safe.
 */
final class Breaker {
    static final int FAILURES = 3;
    static final Duration PROBE_EVERY = Duration.ofSeconds(2);

    private final Clock clock;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Instant> nextProbe = new AtomicReference<>(Instant.MIN);

    Breaker(Clock clock) {
        this.clock = clock;
    }

    boolean isOpen() {
        return failures.get() >= FAILURES;
    }

    /** Whether it is now the caller's turn to probe. */
    boolean isProbeDue() {
        Instant now = clock.instant();
        Instant due = nextProbe.get();
        return isOpen() && !now.isBefore(due) && nextProbe.compareAndSet(due, now.plus(PROBE_EVERY));
    }

    void succeeded() {
        failures.set(0);
    }

    void failed() {
        failures.updateAndGet(count -> Math.min(FAILURES, count + 1));
    }
}
