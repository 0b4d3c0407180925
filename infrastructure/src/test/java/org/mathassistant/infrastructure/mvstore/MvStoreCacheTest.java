package org.mathassistant.infrastructure.mvstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.infrastructure.CacheContract;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

class MvStoreCacheTest extends CacheContract {
    private static final long LIMIT = 2L * 1_024 * 1_024;

    @TempDir
    private Path folder;

    private MvStoreAdapters adapters;

    @Override
    protected ICache<Answer> empty(Clock theClock) {
        adapters = new MvStoreAdapters(folder, LIMIT, theClock);
        return adapters.cache(BinaryAdapters.cachedAnswerCodec());
    }

    @Override
    @AfterEach
    protected void closeItsStore() {
        adapters.close();
    }

    @Test
    void givenARestart_get_findsWhatWasPut() {
        cache.put(key(1), living("a", 60));

        reopen();

        assertThat(cache.get(key(1))).contains(living("a", 60));
    }

    @Test
    void givenMoreThanItsBytes_put_forgetsTheOldest() {
        IntStream.range(0, 10).forEach(i -> cache.put(key(i), random(i, 200_000)));

        assertThat(cache.get(key(0))).isEmpty();
        assertThat(cache.get(key(9))).isPresent();
    }

    @Test
    void givenARestartOfAFullStore_put_goesOnForgettingTheOldest() {
        IntStream.range(0, 10).forEach(i -> cache.put(key(i), random(i, 200_000)));
        long before = kept(10);
        reopen();
        assertThat(kept(10)).isEqualTo(before);

        cache.put(key(10), random(10, 200_000));

        assertThat(cache.get(key(10))).isPresent();
        assertThat(kept(11)).isLessThanOrEqualTo(before);
    }

    @Test
    void givenOneKeyPutOverAndOver_others_stay() {
        cache.put(key(1), living("a", 60));
        IntStream.range(0, 100).forEach(i -> cache.put(key(2), living("b".repeat(100), 60)));

        assertThat(kept(3)).isEqualTo(2);
    }

    @Test
    void givenABrokenFile_opens_startsEmpty() throws IOException {
        cache.put(key(1), living("a", 60));
        adapters.close();
        Files.writeString(folder.resolve(MvStoreAdapters.FILE_NAME), "not a store".repeat(1_000));

        openAgain();

        assertThat(adapters.answers()).isTrue();
        assertThat(cache.get(key(1))).isEmpty();
        cache.put(key(1), living("a", 60));
        assertThat(cache.get(key(1))).isPresent();
    }

    @Test
    void givenAnEntryThatNobodyOfUsWrote_get_isEmpty() {
        ICodec<Cached<Answer>> garbling = new ICodec<>() {
            @Override
            public byte[] encode(Cached<Answer> value) {
                return new byte[] {1, 2, 3};
            }

            @Override
            public Optional<Cached<Answer>> decode(byte[] bytes) {
                return Optional.empty();
            }
        };
        adapters.cache(garbling).put(key(1), living("a", 60));

        assertThat(cache.get(key(1))).isEmpty();
    }

    @Test
    void givenAnInterruptedReader_theStoreStaysOpenForOthers() throws InterruptedException {
        IntStream.range(0, 50).forEach(i -> cache.put(key(i), random(i, 10_000)));
        reopen();

        Thread interrupted = new Thread(() -> {
            Thread.currentThread().interrupt();
            cache.get(key(1));
            cache.put(key(51), random(51, 10_000));
        });
        interrupted.start();
        interrupted.join();

        assertThat(kept(50)).isEqualTo(50);
        reopen();
        assertThat(kept(50)).isEqualTo(50);
    }

    @Test
    void givenAnotherHolderOfTheFile_opens_keepsNothingAndBreaksNothing() {
        cache.put(key(1), living("a", 60));
        try (MvStoreAdapters second = new MvStoreAdapters(folder, LIMIT, clock)) {
            ICache<Answer> useless = second.cache(BinaryAdapters.cachedAnswerCodec());

            assertThat(second.answers()).isFalse();
            useless.put(key(2), living("b", 60));
            assertThat(useless.get(key(2))).isEmpty();
        }
        assertThat(cache.get(key(1))).isPresent();
    }

    @Test
    void givenAFolderThatCanNotBe_opens_doesNotAnswer() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        try (MvStoreAdapters useless = new MvStoreAdapters(file.resolve("cache"), LIMIT, clock)) {
            assertThat(useless.answers()).isFalse();
        }
    }

    private void reopen() {
        adapters.close();
        openAgain();
    }

    private void openAgain() {
        cache = empty(clock);
    }

    private long kept(int upTo) {
        return IntStream.range(0, upTo)
                .filter(i -> cache.get(key(i)).isPresent())
                .count();
    }

    /** An answer of about so many bytes, which compression can't make much smaller. */
    private Cached<Answer> random(int seed, int bytes) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (2 * text.length() < bytes) {
            text.append((char) random.nextInt(0x100, 0x800));
        }
        return living(text.toString(), 60);
    }
}
