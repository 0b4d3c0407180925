package org.mathassistant.infrastructure.ehcache;

import java.lang.System.Logger;
import java.time.Clock;
import java.util.Optional;
import javax.cache.Cache;
import javax.cache.CacheException;
import javax.cache.configuration.Configuration;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.ehcache.jsr107.Eh107Configuration;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;

/** The memory level: by reference, bounded by a number of entries. */
final class EhcacheCache<V> implements ICache<V> {
    private static final Logger LOG = System.getLogger(EhcacheCache.class.getName());

    private final Cache<CacheKey, Cached<V>> cache;
    private final Clock clock;

    EhcacheCache(Cache<CacheKey, Cached<V>> cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** JCache itself knows neither bounds nor lives of single entries, so the configuration is Ehcache's. */
    static <V> Configuration<CacheKey, Cached<V>> configuration(int entries, Clock clock) {
        @SuppressWarnings("unchecked") // a class literal can't name the type of the values
        Class<Cached<V>> values = (Class<Cached<V>>) (Class<?>) Cached.class;
        return Eh107Configuration.fromEhcacheCacheConfiguration(CacheConfigurationBuilder.newCacheConfigurationBuilder(
                        CacheKey.class, values, ResourcePoolsBuilder.heap(entries))
                .withExpiry(new RemainingLife<>(clock)));
    }

    @Override
    public Optional<Cached<V>> get(CacheKey key) {
        try {
            return Optional.ofNullable(cache.get(key)).filter(cached -> cached.isFresh(clock.instant()));
        } catch (CacheException | IllegalStateException e) {
            LOG.log(Logger.Level.WARNING, () -> "the memory level failed to read: " + e);
            return Optional.empty();
        }
    }

    @Override
    public void put(CacheKey key, Cached<V> value) {
        try {
            cache.put(key, value);
        } catch (CacheException | IllegalStateException e) {
            LOG.log(Logger.Level.WARNING, () -> "the memory level failed to write: " + e);
        }
    }

    @Override
    public void clear() {
        try {
            cache.clear();
        } catch (CacheException | IllegalStateException e) {
            LOG.log(Logger.Level.WARNING, () -> "the memory level failed to clear: " + e);
        }
    }

    @Override
    public String level() {
        return "memory";
    }
}
