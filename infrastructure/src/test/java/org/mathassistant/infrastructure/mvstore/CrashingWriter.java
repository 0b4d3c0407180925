package org.mathassistant.infrastructure.mvstore;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

/** A process that writes to the disk level until it is killed; prints the number of each answer that was put. */
final class CrashingWriter {
    private CrashingWriter() {}

    @SuppressWarnings("SystemOut") // its parent reads it
    public static void main(String[] arguments) throws InterruptedException {
        MvStoreAdapters adapters =
                new MvStoreAdapters(Path.of(arguments[0]), MvStoreAdapters.DEFAULT_MAX_BYTES, Clock.systemUTC());
        ICache<Answer> cache = adapters.cache(BinaryAdapters.cachedAnswerCodec());
        for (int number = 0; ; number++) {
            cache.put(key(number), answer(number));
            System.out.println(number);
            if (number % 50 == 0) {
                Thread.sleep(1);
            }
        }
    }

    static CacheKey key(int number) {
        return new CacheKey("answers", String.format(Locale.ROOT, "%064x", number));
    }

    static String text(int number) {
        return (number + " ").repeat(200 + number % 300);
    }

    private static Cached<Answer> answer(int number) {
        Instant now = Instant.now(Clock.systemUTC());
        return new Cached<>(
                Answer.of("ask", Language.EN, text(number), true, List.of(), Provider.OFFLINE),
                now,
                now.plus(Duration.ofHours(1)));
    }
}
