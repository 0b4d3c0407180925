package org.mathassistant.application.executor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Measures how long something takes; never negative, also where the clock is set back meanwhile. */
final class Elapsed {
    private final Clock clock;
    private final Instant start;

    private Elapsed(Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    static Elapsed since(Clock clock) {
        return new Elapsed(clock);
    }

    Duration time() {
        Duration time = Duration.between(start, clock.instant());
        return time.isNegative() ? Duration.ZERO : time;
    }
}
