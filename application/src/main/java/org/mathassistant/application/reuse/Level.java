package org.mathassistant.application.reuse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;

/**
 * A cache in its place among others.
 *
 * @param maxLife how long it keeps anything at most, before jitter
 */
public record Level<V>(ICache<V> cache, Duration maxLife) {
    /** The life of what this process alone keeps: short, for other nodes can't clear it. */
    public static final Duration MEMORY_LIFE = Duration.ofMinutes(5);

    public static final Duration SHARED_LIFE = Duration.ofHours(1);
    public static final Duration DISK_LIFE = Duration.ofHours(24);

    public static <V> Level<V> memory(ICache<V> cache) {
        return new Level<>(cache, MEMORY_LIFE);
    }

    public static <V> Level<V> shared(ICache<V> cache) {
        return new Level<>(cache, SHARED_LIFE);
    }

    public static <V> Level<V> disk(ICache<V> cache) {
        return new Level<>(cache, DISK_LIFE);
    }

    Optional<Hit<V>> find(CacheKey key, Instant now) {
        return cache.get(key).filter(cached -> cached.isFresh(now)).map(cached -> new Hit<>(cached, cache.level()));
    }

    /**
     * Keeps the value for what is left of its life, but no longer than this level keeps anything; leaves out what a node
     * with a clock far ahead of this one's has stored.
     */
    void keep(CacheKey key, Cached<V> value, Clock clock, Jitter jitter) {
        Instant now = clock.instant();
        Instant limit = now.plus(jitter.spread(maxLife));
        if (value.isFresh(now) && value.storedAt().isBefore(limit)) {
            cache.put(key, value.expiresAt().isAfter(limit) ? value.expiringAt(limit) : value);
        }
    }
}
