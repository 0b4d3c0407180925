package org.mathassistant.api.view;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How values that the domain leaves empty are written. */
final class Known {

    private static final double NANOS_PER_MICRO = 1e3;
    private static final double MICROS_PER_MILLI = 1e3;

    private Known() {}

    /** Null for what isn't known. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Milliseconds, to the microsecond. */
    static double millis(Duration duration) {
        return Math.round(duration.toNanos() / NANOS_PER_MICRO) / MICROS_PER_MILLI;
    }
}
