package org.mathassistant.application.reuse;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;

/**
 * Levels as one cache, the nearest first. What a farther level knows is copied into the nearer ones for what remains of
 * its life there: promotion never makes a value live longer. What is put goes to all levels.
 */
public final class TieredCache<V> implements ICache<V> {
    private final List<Level<V>> levels;
    private final Clock clock;
    private final Jitter jitter;

    /** @param levels the nearest first */
    public TieredCache(List<Level<V>> levels, Clock clock, Jitter jitter) {
        this.levels = List.copyOf(levels);
        this.clock = clock;
        this.jitter = jitter;
    }

    /** Like {@link #get}, and says which level had it. */
    public Optional<Hit<V>> find(CacheKey key) {
        for (int i = 0; i < levels.size(); i++) {
            Optional<Hit<V>> hit = levels.get(i).find(key, clock.instant());
            if (hit.isPresent()) {
                promote(key, hit.get().cached(), i);
                return hit;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Cached<V>> get(CacheKey key) {
        return find(key).map(Hit::cached);
    }

    @Override
    public void put(CacheKey key, Cached<V> value) {
        promote(key, value, levels.size());
    }

    @Override
    public void clear() {
        levels.forEach(level -> level.cache().clear());
    }

    /** The names of the levels, the nearest first ("memory+redis"). */
    @Override
    public String level() {
        return levels.stream().map(level -> level.cache().level()).collect(Collectors.joining("+"));
    }

    private void promote(CacheKey key, Cached<V> value, int below) {
        for (int i = 0; i < below; i++) {
            levels.get(i).keep(key, value, clock, jitter);
        }
    }
}
