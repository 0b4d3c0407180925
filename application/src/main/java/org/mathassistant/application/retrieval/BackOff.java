package org.mathassistant.application.retrieval;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that grow: each up to twice the last, at random from half of it on, so that servers are not asked in step. */
final class BackOff {
    private final Duration first;
    private final Duration longest;
    private int failures;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** The wait after one more failure. */
    Duration next() {
        long millis = Math.min(longest.toMillis(), first.toMillis() << Math.min(failures, 20));
        failures++;
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    /** Something succeeded. */
    void reset() {
        failures = 0;
    }
}
