package org.mathassistant.infrastructure.mvstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

class FileSizeIT {
    private static final long LIMIT = 8L * 1_024 * 1_024;
    private static final int VALUES = 800;
    private static final int VALUE_BYTES = 20_000;

    private final Clock clock = Clock.systemUTC();
    private final Random random = new Random(3);

    @TempDir
    private Path folder;

    /** 16 MB at 2 MB a second. */
    @Test
    void givenTwiceAsMuchAsItMayKeep_theFileStaysWithinItsLimit() throws Exception {
        long largest = 0;
        try (MvStoreAdapters adapters = new MvStoreAdapters(folder, LIMIT, clock)) {
            ICache<Answer> cache = adapters.cache(BinaryAdapters.cachedAnswerCodec());
            for (int number = 0; number < VALUES; number++) {
                cache.put(CrashingWriter.key(number), incompressible());
                largest = Math.max(largest, Files.size(folder.resolve(MvStoreAdapters.FILE_NAME)));
                Thread.sleep(10);
            }
            assertThat(cache.get(CrashingWriter.key(VALUES - 1))).isPresent();
            assertThat(cache.get(CrashingWriter.key(0))).isEmpty();
        }
        assertThat(largest).isBetween(LIMIT / 2, LIMIT);
    }

    private Cached<Answer> incompressible() {
        byte[] bytes = new byte[VALUE_BYTES];
        random.nextBytes(bytes);
        String text = Base64.getEncoder().encodeToString(bytes);
        Instant now = clock.instant();
        return new Cached<>(
                Answer.of("ask", Language.EN, text, true, List.of(), Provider.OFFLINE),
                now,
                now.plus(Duration.ofHours(1)));
    }
}
