package org.mathassistant.domain.port;

import java.util.Optional;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;

/**
 * One level of a cache. A failing store is a miss or a lost write, never an exception: a cache that is down must not
 * stop an answer.
 *
 * @param <V> what is kept; immutable, for a level may hand out the very object it was given
 */
public interface ICache<V> {
    /** The value that is kept under this key and not expired. */
    Optional<Cached<V>> get(CacheKey key);

    /** Keeps the value until it expires, is displaced or cleared; replaces what was there. */
    void put(CacheKey key, Cached<V> value);

    /** Forgets everything this level keeps. */
    void clear();

    /** What this level is called in answers and metrics ("memory", "redis", "disk"). */
    String level();
}
