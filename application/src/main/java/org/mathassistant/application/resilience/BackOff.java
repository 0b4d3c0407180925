package org.mathassistant.application.resilience;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Waits that grow: each up to twice the last, at random from half of it on, so that those who failed together do not come
 * back together ("equal jitter", AWS Architecture Blog, 2015).
 */
public final class BackOff {
    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier random;
    private int failures;

    /** @param random from 0 (half of a wait) to below 1 (the whole of it) */
    public BackOff(Duration first, Duration longest, DoubleSupplier random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** The wait after one more failure. */
    public Duration next() {
        long most = Math.min(longest.toMillis(), first.toMillis() << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return Duration.ofMillis(Math.round(most * (0.5 + random.getAsDouble() / 2)));
    }

    /** Something succeeded. */
    public void reset() {
        failures = 0;
    }
}
