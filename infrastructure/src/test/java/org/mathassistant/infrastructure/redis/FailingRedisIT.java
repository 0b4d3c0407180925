package org.mathassistant.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

/** A Redis that hangs, goes away or comes late costs milliseconds and comes back by itself. */
@Timeout(60)
class FailingRedisIT {
    private static final CacheKey KEY = new CacheKey("answers", "0".repeat(64));

    private final Clock clock = Clock.systemUTC();
    private final Cached<Answer> value = new Cached<>(
            Answer.of("ask", Language.EN, "text", true, List.of(), Provider.OFFLINE),
            clock.instant(),
            clock.instant().plus(Duration.ofHours(1)));

    @Test
    void givenAFrozenRedis_callsAreQuickMissesAndItComesBack() throws Exception {
        try (RealRedis redis = RealRedis.started();
                RedisAdapters adapters = new RedisAdapters(redis.url(), clock)) {
            ICache<Answer> cache = warm(adapters);
            redis.freeze();
            try {
                List<Duration> waits = new ArrayList<>();
                for (int i = 0; i < 500; i++) {
                    Instant before = clock.instant();
                    assertThat(cache.get(KEY)).isEmpty();
                    waits.add(Duration.between(before, clock.instant()));
                    Thread.sleep(2);
                }
                // Wide limits, for a busy machine: the first calls wait for CALL_LIMIT each, the others for nothing.
                assertThat(waits.subList(0, RedisLink.FAILURES))
                        .allMatch(wait -> wait.compareTo(Duration.ofMillis(400)) < 0);
                assertThat(waits.stream()
                                .skip(RedisLink.FAILURES)
                                .sorted()
                                .skip(250)
                                .findFirst())
                        .hasValueSatisfying(median -> assertThat(median).isLessThan(Duration.ofMillis(5)));
            } finally {
                redis.thaw();
            }
            eventually(() -> cache.get(KEY).isPresent());
        }
    }

    @Test
    void givenARedisThatIsRestarted_callsAreMissesAndItComesBack() throws Exception {
        RealRedis first = RealRedis.started();
        int port = first.port();
        try (RedisAdapters adapters = new RedisAdapters(first.url(), clock)) {
            ICache<Answer> cache = warm(adapters);
            first.close();
            assertThat(cache.get(KEY)).isEmpty();
            cache.put(KEY, value);
            assertThat(adapters.answers()).isFalse();
            try (RealRedis second = RealRedis.startedOn(port)) {
                assertThat(second.url()).isEqualTo(first.url());
                eventually(() -> {
                    cache.put(KEY, value);
                    return cache.get(KEY).isPresent();
                });
            }
        }
    }

    @Test
    void givenARedisThatComesLate_callsAreMissesUntilItIsThere() throws Exception {
        int port = RealRedis.freePort();
        try (RedisAdapters adapters = new RedisAdapters("redis://127.0.0.1:" + port, clock)) {
            assertThat(adapters.answers()).isFalse();
            ICache<Answer> cache = adapters.cache("answers", BinaryAdapters.cachedAnswerCodec());
            assertThat(cache.get(KEY)).isEmpty();
            try (RealRedis late = RealRedis.startedOn(port)) {
                assertThat(late.port()).isEqualTo(port);
                eventually(() -> {
                    cache.put(KEY, value);
                    return cache.get(KEY).isPresent();
                });
            }
        }
    }

    private ICache<Answer> warm(RedisAdapters adapters) throws InterruptedException {
        ICache<Answer> cache = adapters.cache("answers", BinaryAdapters.cachedAnswerCodec());
        eventually(() -> {
            cache.put(KEY, value);
            return cache.get(KEY).isPresent();
        });
        return cache;
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(20);
        }
    }
}
