package org.mathassistant.bootstrap.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.mathassistant.application.reuse.CacheBackend;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.Level;
import org.mathassistant.application.reuse.TieredCache;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.infrastructure.ehcache.EhcacheAdapters;
import org.mathassistant.infrastructure.mvstore.MvStoreAdapters;
import org.mathassistant.infrastructure.redis.RedisAdapters;

/** Opens each store once, and gives each cache its place there. */
final class CacheStores {
    private static final System.Logger LOG = System.getLogger(CacheStores.class.getName());

    /** Answers and the replies of models share what the disk level may take. */
    private static final long DISK_BYTES_EACH = MvStoreAdapters.DEFAULT_MAX_BYTES / 2;

    private final Settings settings;
    private final Clock clock;
    private final Closing closing;
    private final EhcacheAdapters memory;
    private final Optional<RedisAdapters> redis;

    CacheStores(Settings settings, Clock clock, Closing closing) {
        this.settings = settings;
        this.clock = clock;
        this.closing = closing;
        this.memory = closing.later(new EhcacheAdapters(clock));
        this.redis = switch (settings.cacheBackend()) {
            case REDIS -> Optional.of(redis());
            case AUTO ->
                settings.redisUrl().isEmpty()
                        ? Optional.empty()
                        : Optional.of(redis()).filter(this::answers);
            case DISK, MEMORY -> Optional.empty();
        };
    }

    <V> ICache<V> levels(String name, ICodec<Cached<V>> codec) {
        List<Level<V>> levels = new ArrayList<>();
        levels.add(Level.memory(memory.cache(EhcacheAdapters.DEFAULT_ENTRIES)));
        redis.ifPresent(shared -> levels.add(Level.shared(shared.cache(name, codec))));
        if (redis.isEmpty() && settings.cacheBackend() != CacheBackend.MEMORY) {
            addDisk(name, codec, levels);
        }
        TieredCache<V> cache = new TieredCache<>(
                levels, clock, new Jitter(() -> ThreadLocalRandom.current().nextDouble()));
        LOG.log(System.Logger.Level.INFO, "{0} are kept in {1}", name, cache.level());
        return cache;
    }

    /** A Redis that was asked for by name is kept as a level also while it does not answer: it may come back. */
    private RedisAdapters redis() {
        try {
            RedisAdapters opened = closing.later(new RedisAdapters(settings.redisUrl(), clock));
            if (settings.cacheBackend() == CacheBackend.REDIS) {
                answers(opened);
            }
            return opened;
        } catch (IllegalArgumentException e) {
            throw new StartProblem(Reason.BAD_SETTING, e, "REDIS_URL", "***", "redis://host:6379, rediss://host:6379");
        }
    }

    private boolean answers(RedisAdapters opened) {
        boolean answers = opened.answers();
        if (!answers) {
            LOG.log(System.Logger.Level.WARNING, "no Redis answers at REDIS_URL");
        }
        return answers;
    }

    private <V> void addDisk(String name, ICodec<Cached<V>> codec, List<Level<V>> levels) {
        Path folder = folder(name);
        MvStoreAdapters disk = closing.later(new MvStoreAdapters(folder, DISK_BYTES_EACH, clock));
        if (disk.answers()) {
            levels.add(Level.disk(disk.cache(codec)));
        } else {
            LOG.log(System.Logger.Level.WARNING, "the cache folder can''t be written: {0}", folder);
        }
    }

    /** Answers stand where they always stood, the rest below. */
    private Path folder(String name) {
        Path root = settings.dataDir().resolve("cache");
        return name.equals("answers") ? root : root.resolve(name);
    }
}
