package org.mathassistant.infrastructure.redis;

import java.time.Clock;
import java.time.Duration;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.Session;

/** Makes caches and a store of conversations in one Redis. Closing it ends the connections; what Redis keeps stays there. */
public final class RedisAdapters implements AutoCloseable {
    private final RedisLink link;
    private final Clock clock;

    /**
     * Connects. Where Redis does not answer, callers get misses, and the connection is tried again whenever they come.
     *
     * @param url {@code redis://} or {@code rediss://}, with user and password before the host and the number of the
     *     database as the path where they are needed
     * @throws IllegalArgumentException for a URL of another form
     */
    public RedisAdapters(String url, Clock clock) {
        this(url, RedisLink.CALL_LIMIT, clock);
    }

    /** @param callLimit how long a caller waits for Redis */
    RedisAdapters(String url, Duration callLimit, Clock clock) {
        this.link = new RedisLink(RedissonSettings.of(url), callLimit, clock);
        this.clock = clock;
        link.connect();
    }

    /** Whether Redis answers just now; at once where nobody listens, else after some seconds at most. */
    public boolean answers() {
        return link.answers();
    }

    /**
     * A cache in this Redis.
     *
     * @param name caches of the same name share what they keep, also those of other nodes
     */
    public <V> ICache<V> cache(String name, ICodec<Cached<V>> codec) {
        return new RedissonCache<>(link, name, codec, clock);
    }

    /** Conversations in this Redis, shared with other nodes. */
    public ISessionStore sessions(ICodec<Session> codec) {
        return new RedissonSessionStore(link, codec, clock);
    }

    @Override
    public void close() {
        link.close();
    }
}
