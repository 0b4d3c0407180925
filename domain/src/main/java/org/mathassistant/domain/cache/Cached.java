package org.mathassistant.domain.cache;

import java.time.Duration;
import java.time.Instant;

/**
 * A value with its life.
 *
 * @param storedAt when it was first worked out; promotion from level to level keeps it
 * @param expiresAt from then on it is no longer fresh
 */
public record Cached<V>(V value, Instant storedAt, Instant expiresAt) {
    public Cached {
        if (!expiresAt.isAfter(storedAt)) {
            throw new IllegalArgumentException("a value must expire after it was stored");
        }
    }

    public boolean isFresh(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** The same value with another end of its life. */
    public Cached<V> expiringAt(Instant end) {
        return new Cached<>(value, storedAt, end);
    }

    /** How long ago it was worked out; never negative, also where two clocks disagree. */
    public Duration age(Instant now) {
        Duration age = Duration.between(storedAt, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
