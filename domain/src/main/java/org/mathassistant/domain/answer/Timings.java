package org.mathassistant.domain.answer;

import java.time.Duration;

/** Where the time of one request went. */
public record Timings(Duration retrieval, Duration generation, Duration total) {
    public static final Timings NONE = new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO);
}
