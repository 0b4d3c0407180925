package org.mathassistant.application.resilience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps callers away from what does not answer: some failures in a row open it; open, nobody should wait for it any more, and
 * now and then a probe beside the callers' way is due, whose success closes it. Thread-safe.
 */
public final class Breaker {
    private final int tolerated;
    private final Duration probeEvery;
    private final Clock clock;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Instant> nextProbe = new AtomicReference<>(Instant.MIN);

    /**
     * @param tolerated so many failures in a row open it, from 1
     * @param probeEvery at most so often a probe is due
     */
    public Breaker(int tolerated, Duration probeEvery, Clock clock) {
        this.tolerated = tolerated;
        this.probeEvery = probeEvery;
        this.clock = clock;
    }

    public boolean isOpen() {
        return failures.get() >= tolerated;
    }

    /** Whether it is now the caller's turn to probe. */
    public boolean isProbeDue() {
        if (!isOpen()) {
            return false;
        }
        Instant now = clock.instant();
        Instant due = nextProbe.get();
        return !now.isBefore(due) && nextProbe.compareAndSet(due, now.plus(probeEvery));
    }

    /**
     * Whether a caller may go on.
     *
     * @param probe run where one is due; it returns at once, and its end calls {@link #succeeded} or nothing
     */
    public boolean letsThrough(Runnable probe) {
        if (!isOpen()) {
            return true;
        }
        if (isProbeDue()) {
            probe.run();
        }
        return false;
    }

    public void succeeded() {
        failures.set(0);
    }

    public void failed() {
        failures.updateAndGet(count -> Math.min(tolerated, count + 1));
    }
}
