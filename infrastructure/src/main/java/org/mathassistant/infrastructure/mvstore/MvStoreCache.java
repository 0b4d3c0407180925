package org.mathassistant.infrastructure.mvstore;

import java.lang.System.Logger;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;

/** The disk level: values as bytes of our own in a file, oldest forgotten first. */
final class MvStoreCache<V> implements ICache<V> {
    private static final Logger LOG = System.getLogger(MvStoreCache.class.getName());

    private final Optional<BoundedMap> map;
    private final ICodec<Cached<V>> codec;
    private final Clock clock;

    MvStoreCache(Optional<BoundedMap> map, ICodec<Cached<V>> codec, Clock clock) {
        this.map = map;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public Optional<Cached<V>> get(CacheKey key) {
        return guarded(bytes -> bytes.get(key.asText()))
                .flatMap(codec::decode)
                .filter(cached -> cached.isFresh(clock.instant()));
    }

    @Override
    public void put(CacheKey key, Cached<V> value) {
        guarded(bytes -> {
            bytes.put(key.asText(), codec.encode(value));
            return Optional.empty();
        });
    }

    @Override
    public void clear() {
        guarded(bytes -> {
            bytes.clear();
            return Optional.empty();
        });
    }

    @Override
    public String level() {
        return "disk";
    }

    /** A file that fails, or was closed, is a miss or a lost write; so is a value that its codec can't hold. */
    private <T> Optional<T> guarded(Function<BoundedMap, Optional<T>> access) {
        try {
            return map.flatMap(access);
        } catch (MVStoreException | IllegalArgumentException e) {
            LOG.log(Logger.Level.DEBUG, () -> "the disk level failed: " + e);
            return Optional.empty();
        }
    }
}
