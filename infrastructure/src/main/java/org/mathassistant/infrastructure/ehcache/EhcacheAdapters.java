package org.mathassistant.infrastructure.ehcache;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.cache.CacheManager;
import javax.cache.Caching;
import javax.cache.spi.CachingProvider;
import org.mathassistant.domain.port.ICache;

/** Makes caches in the memory of this process. Closing it forgets what they keep. */
public final class EhcacheAdapters implements AutoCloseable {
    /** How many values a cache keeps where nothing else is said. */
    public static final int DEFAULT_ENTRIES = 1_000;

    private static final String PROVIDER = "org.ehcache.jsr107.EhcacheCachingProvider";

    private final Clock clock;
    private final CacheManager manager;
    private final List<String> names = new CopyOnWriteArrayList<>();

    public EhcacheAdapters(Clock clock) {
        this.clock = clock;
        ClassLoader loader = EhcacheAdapters.class.getClassLoader();
        CachingProvider provider = Caching.getCachingProvider(PROVIDER, loader);
        URI noFile = provider.getDefaultURI();
        this.manager = provider.getCacheManager(noFile, loader);
    }

    /**
     * A cache of its own.
     *
     * @param entries how many it keeps at most, from 1
     */
    public <V> ICache<V> cache(int entries) {
        // The manager is shared by all that run in this class loader; the caches are not.
        String name = "math-assistant-" + UUID.randomUUID();
        names.add(name);
        return new EhcacheCache<>(manager.createCache(name, EhcacheCache.<V>configuration(entries, clock)), clock);
    }

    @Override
    public void close() {
        names.forEach(manager::destroyCache);
        names.clear();
    }
}
