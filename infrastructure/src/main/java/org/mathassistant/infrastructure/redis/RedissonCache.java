package org.mathassistant.infrastructure.redis;

import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;
import org.redisson.api.RBucket;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;

/** The level that nodes share: one Redis value for each key, expiring by itself. */
final class RedissonCache<V> implements ICache<V> {
    private static final Logger LOG = System.getLogger(RedissonCache.class.getName());

    private final RedisLink link;
    private final String prefix;
    private final ICodec<Cached<V>> codec;
    private final Clock clock;

    RedissonCache(RedisLink link, String name, ICodec<Cached<V>> codec, Clock clock) {
        this.link = link;
        this.prefix = "math-assistant:" + name + ':';
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public Optional<Cached<V>> get(CacheKey key) {
        return link.call(redis -> bucket(redis, key).getAsync())
                .flatMap(codec::decode)
                .filter(cached -> cached.isFresh(clock.instant()));
    }

    @Override
    public void put(CacheKey key, Cached<V> value) {
        Duration left = Duration.between(clock.instant(), value.expiresAt());
        if (left.toMillis() < 1) {
            return;
        }
        try {
            byte[] bytes = codec.encode(value);
            link.call(redis -> bucket(redis, key).setAsync(bytes, left));
        } catch (IllegalArgumentException e) {
            LOG.log(Logger.Level.DEBUG, () -> "a value is not kept in Redis: " + e);
        }
    }

    @Override
    public void clear() {
        link.callPatiently(redis -> redis.getKeys().unlinkByPatternAsync(prefix + '*'));
    }

    @Override
    public String level() {
        return "redis";
    }

    private RBucket<byte[]> bucket(RedissonClient redis, CacheKey key) {
        return redis.getBucket(prefix + key.asText(), ByteArrayCodec.INSTANCE);
    }
}
