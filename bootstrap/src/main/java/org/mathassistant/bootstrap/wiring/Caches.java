package org.mathassistant.bootstrap.wiring;

import java.nio.file.Path;
import java.time.Clock;
import org.mathassistant.application.reuse.CacheBackend;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.infrastructure.binary.BinaryAdapters;
import org.mathassistant.infrastructure.ehcache.EhcacheAdapters;
import org.mathassistant.infrastructure.mvstore.MvStoreAdapters;

/**
 * The caches, with the levels that the settings ask for: memory always, and one that outlives the process where there is
 * one.
 *
 * @param answers of use cases
 * @param replies of models
 */
record Caches(ICache<Answer> answers, ICache<ModelReply> replies) {
    /** Some thousand pages. */
    private static final long MAX_PAGE_BYTES = 200L * 1_024 * 1_024;

    /** Some ten megabytes. */
    private static final int PAGES_IN_MEMORY = 50;

    static Caches open(Settings settings, Clock clock, Closing closing) {
        if (!settings.cacheEnabled()) {
            return new Caches(new NoCache<>(), new NoCache<>());
        }
        CacheStores stores = new CacheStores(settings, clock, closing);
        return new Caches(
                stores.levels("answers", BinaryAdapters.cachedAnswerCodec()),
                stores.levels("generations", BinaryAdapters.cachedReplyCodec()));
    }

    /** Pictures of pages: in a file, else a few of them in memory. */
    static ICache<byte[]> ofPages(Settings settings, Clock clock, Closing closing) {
        if (!settings.cacheEnabled()) {
            return new NoCache<>();
        }
        if (settings.cacheBackend() != CacheBackend.MEMORY) {
            Path folder = settings.dataDir().resolve("cache").resolve("pages");
            MvStoreAdapters disk = closing.later(new MvStoreAdapters(folder, MAX_PAGE_BYTES, clock));
            if (disk.answers()) {
                return disk.cache(BinaryAdapters.cachedBytesCodec());
            }
        }
        return closing.later(new EhcacheAdapters(clock)).cache(PAGES_IN_MEMORY);
    }
}
