package org.mathassistant.domain.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long conversations stay after their last use.
 *
 * @param idle of an ordinary one
 * @param pinned of a pinned one, which is never shorter
 */
public record SessionLife(Duration idle, Duration pinned) {
    public static final Duration DEFAULT_IDLE = Duration.ofHours(24);

    /** A school year. */
    public static final Duration DEFAULT_PINNED = Duration.ofDays(365);

    public static final SessionLife DEFAULT = of(DEFAULT_IDLE);

    public SessionLife {
        if (idle.isNegative() || idle.isZero() || pinned.compareTo(idle) < 0) {
            throw new IllegalArgumentException("conversations stay for some time, pinned ones at least as long");
        }
    }

    /** With the usual life of pinned ones, or this one where it is longer. */
    public static SessionLife of(Duration idle) {
        return new SessionLife(idle, idle.compareTo(DEFAULT_PINNED) > 0 ? idle : DEFAULT_PINNED);
    }

    Instant end(Instant lastUse, boolean isPinned) {
        return lastUse.plus(isPinned ? pinned : idle);
    }
}
