package org.mathassistant.bootstrap.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.mathassistant.application.reuse.CacheBackend;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.Level;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.application.reuse.TieredCache;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.infrastructure.binary.BinaryAdapters;
import org.mathassistant.infrastructure.ehcache.EhcacheAdapters;
import org.mathassistant.infrastructure.mvstore.MvStoreAdapters;
import org.mathassistant.infrastructure.redis.RedisAdapters;

/** The levels of the cache that the settings ask for: memory always, and one that outlives the process where there is one. */
final class Caches {
    private static final System.Logger LOG = System.getLogger(Caches.class.getName());
    private static final String ANSWERS = "answers";
    /** Some thousand pages. */
    private static final long MAX_PAGE_BYTES = 200L * 1_024 * 1_024;
    /** Some ten megabytes. */
    private static final int PAGES_IN_MEMORY = 50;

    private final Settings settings;
    private final Clock clock;
    private final Closing closing;
    private final ICodec<Cached<Answer>> codec = BinaryAdapters.cachedAnswerCodec();

    private Caches(Settings settings, Clock clock, Closing closing) {
        this.settings = settings;
        this.clock = clock;
        this.closing = closing;
    }

    static ICache<Answer> open(Settings settings, Clock clock, Closing closing) {
        return settings.cacheEnabled() ? new Caches(settings, clock, closing).levels() : new NoCache<>();
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

    private ICache<Answer> levels() {
        EhcacheAdapters memory = closing.later(new EhcacheAdapters(clock));
        List<Level<Answer>> levels = new ArrayList<>();
        levels.add(Level.memory(memory.cache(EhcacheAdapters.DEFAULT_ENTRIES)));
        switch (settings.cacheBackend()) {
            case REDIS -> addRedis(levels);
            case DISK -> addDisk(levels);
            case MEMORY -> {}
            case AUTO -> {
                if (settings.redisUrl().isEmpty() || !addRedis(levels)) {
                    addDisk(levels);
                }
            }
        }
        TieredCache<Answer> cache = new TieredCache<>(
                levels, clock, new Jitter(() -> ThreadLocalRandom.current().nextDouble()));
        LOG.log(System.Logger.Level.INFO, "answers are kept in {0}", cache.level());
        return cache;
    }

    /** A Redis that was asked for by name is kept as a level also while it does not answer: it may come back. */
    private boolean addRedis(List<Level<Answer>> levels) {
        RedisAdapters redis = closing.later(redis());
        boolean answers = redis.answers();
        if (!answers) {
            LOG.log(System.Logger.Level.WARNING, "no Redis answers at REDIS_URL");
        }
        if (answers || settings.cacheBackend() == CacheBackend.REDIS) {
            levels.add(Level.shared(redis.cache(ANSWERS, codec)));
        }
        return answers;
    }

    private RedisAdapters redis() {
        try {
            return new RedisAdapters(settings.redisUrl(), clock);
        } catch (IllegalArgumentException e) {
            throw new StartProblem(Reason.BAD_SETTING, e, "REDIS_URL", "***", "redis://host:6379, rediss://host:6379");
        }
    }

    private void addDisk(List<Level<Answer>> levels) {
        Path folder = settings.dataDir().resolve("cache");
        MvStoreAdapters disk = closing.later(new MvStoreAdapters(folder, MvStoreAdapters.DEFAULT_MAX_BYTES, clock));
        if (disk.answers()) {
            levels.add(Level.disk(disk.cache(codec)));
        } else {
            LOG.log(System.Logger.Level.WARNING, "the cache folder can''t be written: {0}", folder);
        }
    }
}
