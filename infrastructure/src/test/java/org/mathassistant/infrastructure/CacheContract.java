package org.mathassistant.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.ICache;

/** What every level of the cache does; each adapter has a test that extends this one. */
public abstract class CacheContract {
    protected final MutableClock clock = new MutableClock();
    private final Instant start = clock.instant();

    protected ICache<Answer> cache;

    /** A cache that keeps nothing yet, with room for at least a hundred answers of 100 characters. */
    protected abstract ICache<Answer> empty(Clock theClock);

    /** Ends what the cache stands on. */
    protected abstract void closeItsStore();

    @BeforeEach
    final void openCache() {
        cache = empty(clock);
    }

    @Test
    void givenAnUnknownKey_get_isEmpty() {
        assertThat(cache.get(key(1))).isEmpty();
    }

    @Test
    void get_returnsWhatWasPutWithItsLife() {
        cache.put(key(1), living("a", 60));

        assertThat(cache.get(key(1))).contains(living("a", 60));
    }

    @Test
    void get_returnsALongAnswerWhole() {
        Cached<Answer> longOne = living("$x^2$ é ∀ ".repeat(2_000), 60);

        cache.put(key(1), longOne);

        assertThat(cache.get(key(1))).contains(longOne);
    }

    @Test
    void put_replacesWhatWasThere() {
        cache.put(key(1), living("old", 60));
        cache.put(key(1), living("new", 30));

        assertThat(cache.get(key(1))).contains(living("new", 30));
    }

    @Test
    void givenTheLastMomentOfALife_get_stillFindsIt() {
        cache.put(key(1), living("a", 60));
        clock.advance(Duration.ofSeconds(60).minusNanos(1));

        assertThat(cache.get(key(1))).isPresent();
    }

    @Test
    void givenTheEndOfALife_get_isEmpty() {
        cache.put(key(1), living("a", 60));
        clock.advance(Duration.ofSeconds(60));

        assertThat(cache.get(key(1))).isEmpty();
    }

    @Test
    void givenAValueThatHasExpired_put_keepsNothing() {
        Cached<Answer> brief = living("a", 60);
        clock.advance(Duration.ofSeconds(61));

        cache.put(key(1), brief);

        assertThat(cache.get(key(1))).isEmpty();
    }

    @Test
    void regions_areApart() {
        CacheKey other = new CacheKey("generations", key(1).digest());
        cache.put(key(1), living("a", 60));

        assertThat(cache.get(other)).isEmpty();
    }

    @Test
    void clear_forgetsEverything() {
        IntStream.range(0, 20).forEach(i -> cache.put(key(i), living("a" + i, 60)));

        cache.clear();

        assertThat(IntStream.range(0, 20).filter(i -> cache.get(key(i)).isPresent()))
                .isEmpty();
    }

    @Test
    void givenManyThreads_eachFindsWhatWasPut() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int number = i;
                writers.add(threads.submit(() -> {
                    cache.put(key(number), living("a" + number, 60));
                    cache.get(key(number));
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        assertThat(IntStream.range(0, 100)
                        .filter(i -> cache.get(key(i)).equals(Optional.of(living("a" + i, 60))))
                        .count())
                .isEqualTo(100);
    }

    @Test
    void level_isNamed() {
        assertThat(cache.level()).matches("[a-z]+");
    }

    @Test
    void givenAClosedStore_everyCallIsAMissOrALostWrite() {
        cache.put(key(1), living("a", 60));
        closeItsStore();

        cache.put(key(2), living("b", 60));
        cache.clear();
        assertThat(cache.get(key(1))).isEmpty();
        assertThat(cache.get(key(2))).isEmpty();
    }

    protected static CacheKey key(int number) {
        return new CacheKey("answers", String.format(Locale.ROOT, "%064x", number));
    }

    /** An answer that was stored at the beginning of the test. */
    protected final Cached<Answer> living(String text, long seconds) {
        return new Cached<>(
                Answer.of("ask", Language.FR, text, true, List.of(), Provider.OFFLINE),
                start,
                start.plusSeconds(seconds));
    }
}
