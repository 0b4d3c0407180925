package org.mathassistant.application.reuse;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;

/** A level without limits, for tests: keeps even what has expired. */
public final class MapCache<V> implements ICache<V> {
    public final Map<CacheKey, Cached<V>> entries = new ConcurrentHashMap<>();
    private final String level;

    public MapCache(String level) {
        this.level = level;
    }

    @Override
    public Optional<Cached<V>> get(CacheKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(CacheKey key, Cached<V> value) {
        entries.put(key, value);
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public String level() {
        return level;
    }
}
