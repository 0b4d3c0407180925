package org.mathassistant.infrastructure.redis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps callers away from what does not answer. Closed, it lets all through; {@value #FAILURES} failures in a row open it;
 * open, it lets nobody through but asks, no more often than every {@link #PROBE_EVERY}, for a probe beside the callers'
 * way, whose success closes it. Thread-safe.
 */
final class Breaker {
    static final int FAILURES = 2;
    static final Duration PROBE_EVERY = Duration.ofMillis(250);

    private final Clock clock;
    private final Runnable probe;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Instant> nextProbe = new AtomicReference<>(Instant.MIN);

    /** @param probe starts a probe and returns at once; its end calls {@link #succeeded} or nothing */
    Breaker(Clock clock, Runnable probe) {
        this.clock = clock;
        this.probe = probe;
    }

    /** Whether a caller may go on. */
    boolean letsThrough() {
        if (failures.get() < FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        Instant due = nextProbe.get();
        if (!now.isBefore(due) && nextProbe.compareAndSet(due, now.plus(PROBE_EVERY))) {
            probe.run();
        }
        return false;
    }

    void succeeded() {
        failures.set(0);
    }

    void failed() {
        failures.updateAndGet(count -> Math.min(FAILURES, count + 1));
    }
}
