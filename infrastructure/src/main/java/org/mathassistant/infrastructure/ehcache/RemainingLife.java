package org.mathassistant.infrastructure.ehcache;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.ehcache.expiry.ExpiryPolicy;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.cache.Cached;

/** Lets each entry live for what is left of its own life. */
final class RemainingLife<K, V> implements ExpiryPolicy<K, Cached<V>> {
    private final Clock clock;

    RemainingLife(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Duration getExpiryForCreation(K key, Cached<V> value) {
        Duration left = Duration.between(clock.instant(), value.expiresAt());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Reading changes no life: null says so to Ehcache. */
    @Override
    public @Nullable Duration getExpiryForAccess(K key, Supplier<? extends Cached<V>> value) {
        return null;
    }

    @Override
    public Duration getExpiryForUpdate(K key, Supplier<? extends Cached<V>> oldValue, Cached<V> newValue) {
        return getExpiryForCreation(key, newValue);
    }
}
