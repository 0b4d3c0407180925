package org.mathassistant.application.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;

class TieredCacheTest {
    private static final CacheKey KEY = Canonical.of("test").keyIn("answers");

    private final MutableClock clock = new MutableClock();
    private final Instant start = clock.instant();
    private final MapCache<String> near = new MapCache<>("memory");
    private final MapCache<String> far = new MapCache<>("redis");
    private final TieredCache<String> cache =
            new TieredCache<>(List.of(Level.memory(near), Level.shared(far)), clock, Jitter.none());

    @Test
    void put_keepsInEveryLevelNoLongerThanItsLife() {
        cache.put(KEY, new Cached<>("answer", start, start.plus(Duration.ofHours(24))));

        assertThat(near.get(KEY)).map(Cached::expiresAt).contains(start.plus(Level.MEMORY_LIFE));
        assertThat(far.get(KEY)).map(Cached::expiresAt).contains(start.plus(Level.SHARED_LIFE));
    }

    @Test
    void givenAShorterLifeThanTheLevels_put_keepsItForThatLife() {
        Cached<String> brief = new Cached<>("answer", start, start.plusSeconds(30));

        cache.put(KEY, brief);

        assertThat(near.entries).containsEntry(KEY, brief);
        assertThat(far.entries).containsEntry(KEY, brief);
    }

    @Test
    void givenAValueInTheFarLevel_find_promotesItForWhatRemainsOfItsLife() {
        far.put(KEY, new Cached<>("answer", start.minusSeconds(3_500), start.plusSeconds(100)));

        assertThat(cache.find(KEY))
                .hasValueSatisfying(hit -> assertThat(hit.level()).isEqualTo("redis"));
        assertThat(near.entries)
                .containsEntry(KEY, new Cached<>("answer", start.minusSeconds(3_500), start.plusSeconds(100)));
        assertThat(cache.find(KEY))
                .hasValueSatisfying(hit -> assertThat(hit.level()).isEqualTo("memory"));
    }

    @Test
    void givenAnExpiredNearValue_find_asksTheFarLevel() {
        near.put(KEY, new Cached<>("old", start.minusSeconds(100), start));
        far.put(KEY, new Cached<>("new", start, start.plusSeconds(100)));

        assertThat(cache.get(KEY)).map(Cached::value).contains("new");
    }

    @Test
    void givenAnExpiredValue_get_isEmpty() {
        cache.put(KEY, new Cached<>("answer", start, start.plusSeconds(100)));
        clock.advance(Duration.ofSeconds(100));

        assertThat(cache.get(KEY)).isEmpty();
    }

    @Test
    void givenAValueFromANodeWhoseClockIsFarAhead_put_leavesItOut() {
        cache.put(KEY, new Cached<>("answer", start.plus(Duration.ofDays(2)), start.plus(Duration.ofDays(3))));

        assertThat(near.entries).isEmpty();
        assertThat(far.entries).isEmpty();
    }

    @Test
    void clear_emptiesEveryLevel() {
        cache.put(KEY, new Cached<>("answer", start, start.plusSeconds(100)));

        cache.clear();

        assertThat(near.entries).isEmpty();
        assertThat(far.entries).isEmpty();
    }

    @Test
    void level_namesAllLevels() {
        assertThat(cache.level()).isEqualTo("memory+redis");
    }
}
