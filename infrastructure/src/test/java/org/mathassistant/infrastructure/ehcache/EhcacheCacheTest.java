package org.mathassistant.infrastructure.ehcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.infrastructure.CacheContract;

class EhcacheCacheTest extends CacheContract {
    private static final int ENTRIES = 200;

    private final EhcacheAdapters adapters = new EhcacheAdapters(clock);

    @Override
    protected ICache<Answer> empty(Clock theClock) {
        return adapters.cache(ENTRIES);
    }

    @Override
    @AfterEach
    protected void closeItsStore() {
        adapters.close();
    }

    @Test
    void get_returnsTheVeryObjectThatWasPut() {
        Cached<Answer> value = living("a", 60);

        cache.put(key(1), value);

        assertThat(cache.get(key(1))).containsSame(value);
    }

    @Test
    void givenMoreThanItsEntries_put_displacesOthers() {
        IntStream.range(0, 10 * ENTRIES).forEach(i -> cache.put(key(i), living("a", 60)));

        assertThat(IntStream.range(0, 10 * ENTRIES)
                        .filter(i -> cache.get(key(i)).isPresent())
                        .count())
                .isBetween(1L, (long) ENTRIES);
    }

    @Test
    void givenTwoCaches_neitherSeesTheOther() {
        ICache<Answer> other = adapters.cache(ENTRIES);
        cache.put(key(1), living("a", 60));

        assertThat(other.get(key(1))).isEmpty();
    }
}
