package org.mathassistant.infrastructure.mvstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.infrastructure.mvstore.CrashingWriter.key;
import static org.mathassistant.infrastructure.mvstore.CrashingWriter.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

/** What was put a moment before {@code kill -9} is there after a restart, and nothing else than it was put. */
class KilledStoreIT {
    /** Twice the store's own delay, for a busy machine. */
    private static final Duration SAFE_AFTER = Duration.ofMillis(2 * StoreFile.COMMIT_DELAY_MILLIS);

    @TempDir
    private Path folder;

    @RepeatedTest(3)
    @Timeout(60)
    void givenAWriterKilledAtWork_whatItPutBeforeIsThere() throws Exception {
        List<Instant> acknowledged = new ArrayList<>();
        Instant killed = killAfterWriting(1_500, acknowledged);
        Instant safe = killed.minus(SAFE_AFTER);

        try (MvStoreAdapters adapters =
                new MvStoreAdapters(folder, MvStoreAdapters.DEFAULT_MAX_BYTES, Clock.systemUTC())) {
            assertThat(adapters.answers()).isTrue();
            ICache<Answer> cache = adapters.cache(BinaryAdapters.cachedAnswerCodec());
            int lost = 0;
            for (int number = 0; number < acknowledged.size(); number++) {
                Optional<String> found =
                        cache.get(key(number)).map(Cached::value).map(Answer::text);
                if (found.isPresent()) {
                    assertThat(found).contains(text(number));
                } else if (acknowledged.get(number).isBefore(safe)) {
                    lost++;
                }
            }
            assertThat(lost).isZero();
        }
    }

    private Instant killAfterWriting(long millis, List<Instant> acknowledged) throws IOException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.US_ASCII)) {
            Instant end = Instant.MAX;
            while (Instant.now().isBefore(end)) {
                assertThat(lines.readLine()).isEqualTo(Integer.toString(acknowledged.size()));
                acknowledged.add(Instant.now());
                end = end.equals(Instant.MAX) ? Instant.now().plusMillis(millis) : end;
            }
            return Instant.now();
        } finally {
            writer.destroyForcibly().onExit().join();
        }
    }
}
