package org.mathassistant.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.infrastructure.CacheContract;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

class RedissonCacheIT extends CacheContract {
    /** What Redis keeps is tested here; how long callers wait for it, in {@link FailingRedisIT}. */
    private static final Duration PATIENT = Duration.ofSeconds(5);

    private static RealRedis redis;

    private RedisAdapters adapters;

    @BeforeAll
    static void startRedis() {
        redis = RealRedis.started();
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @Override
    protected ICache<Answer> empty(Clock theClock) {
        adapters = new RedisAdapters(redis.url(), PATIENT, theClock);
        assertThat(adapters.answers()).isTrue();
        ICache<Answer> answers = adapters.cache("answers", BinaryAdapters.cachedAnswerCodec());
        answers.clear();
        return answers;
    }

    @Override
    @AfterEach
    protected void closeItsStore() {
        adapters.close();
    }

    @Test
    void givenAnotherNode_get_findsWhatWasPut() {
        cache.put(key(1), living("a", 60));
        try (RedisAdapters node = new RedisAdapters(redis.url() + "/0", PATIENT, clock)) {
            assertThat(node.cache("answers", BinaryAdapters.cachedAnswerCodec()).get(key(1)))
                    .contains(living("a", 60));
        }
    }

    @Test
    void givenAnotherDatabase_get_isEmpty() {
        cache.put(key(1), living("a", 60));
        try (RedisAdapters elsewhere = new RedisAdapters(redis.url() + "/5", PATIENT, clock)) {
            assertThat(elsewhere
                            .cache("answers", BinaryAdapters.cachedAnswerCodec())
                            .get(key(1)))
                    .isEmpty();
        }
    }

    @Test
    void clear_leavesOtherCachesAlone() {
        ICache<Answer> other = adapters.cache("others", BinaryAdapters.cachedAnswerCodec());
        other.put(key(1), living("a", 60));

        cache.clear();

        assertThat(other.get(key(1))).isPresent();
    }

    @Test
    void givenHostileBytesInRedis_get_isEmpty() {
        ICodec<Cached<Answer>> hostile = new ICodec<>() {
            @Override
            public byte[] encode(Cached<Answer> value) {
                return "\u00AC\u00ED\u0000\u0005sr\u0000\u0011java.util.HashMap".getBytes(StandardCharsets.ISO_8859_1);
            }

            @Override
            public Optional<Cached<Answer>> decode(byte[] bytes) {
                return Optional.empty();
            }
        };
        adapters.cache("answers", hostile).put(key(1), living("a", 60));

        assertThat(cache.get(key(1))).isEmpty();
    }
}
