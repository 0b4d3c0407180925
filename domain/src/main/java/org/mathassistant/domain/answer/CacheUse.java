package org.mathassistant.domain.answer;

import java.time.Duration;

/**
 * How the cache served an answer.
 *
 * @param level where it was found ("memory", "redis", "disk"); empty where it was not
 * @param age since it was worked out; zero where it was not found
 */
public record CacheUse(Status status, String level, Duration age) {
    public static final CacheUse MISS = new CacheUse(Status.MISS, "", Duration.ZERO);
    public static final CacheUse BYPASS = new CacheUse(Status.BYPASS, "", Duration.ZERO);

    /** What became of the look-up. */
    public enum Status {
        HIT,
        MISS,
        /** Expired, still true to the course, and served because nothing newer could be had. */
        STALE,
        /** The request or the configuration asked for no cache. */
        BYPASS
    }
}
