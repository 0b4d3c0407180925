package org.mathassistant.application.reuse;

import java.util.Optional;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;

/** Keeps nothing: the cache of an install with {@code CACHE_ENABLED=false}. */
public final class NoCache<V> implements ICache<V> {
    @Override
    public Optional<Cached<V>> get(CacheKey key) {
        return Optional.empty();
    }

    @Override
    public void put(CacheKey key, Cached<V> value) {}

    @Override
    public void clear() {}

    @Override
    public String level() {
        return "";
    }
}
