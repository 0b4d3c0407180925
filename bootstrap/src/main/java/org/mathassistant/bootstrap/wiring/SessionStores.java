package org.mathassistant.bootstrap.wiring;

import java.time.Clock;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.Session;
import org.mathassistant.infrastructure.binary.BinaryAdapters;
import org.mathassistant.infrastructure.hibernate.HibernateAdapters;
import org.mathassistant.infrastructure.redis.RedisAdapters;

/**
 * Where conversations are kept: in the Redis that is configured, else beside the courses. Never in one while the other is
 * away: what is written here and read there would be lost for both.
 */
final class SessionStores {
    private static final System.Logger LOG = System.getLogger(SessionStores.class.getName());

    private SessionStores() {}

    static ISessionStore open(Settings settings, HibernateAdapters storage, Clock clock, Closing closing) {
        ICodec<Session> codec = BinaryAdapters.sessionCodec();
        ISessionStore store = settings.redisUrl().isEmpty()
                ? storage.sessions(codec)
                : redis(settings, clock, closing).sessions(codec);
        LOG.log(System.Logger.Level.INFO, "conversations are kept in {0}", store.backend());
        return store;
    }

    private static RedisAdapters redis(Settings settings, Clock clock, Closing closing) {
        try {
            RedisAdapters redis = closing.later(new RedisAdapters(settings.redisUrl(), clock));
            if (!redis.answers()) {
                LOG.log(System.Logger.Level.WARNING, "no Redis answers at REDIS_URL: conversations wait for it");
            }
            return redis;
        } catch (IllegalArgumentException e) {
            throw new StartProblem(Reason.BAD_SETTING, e, "REDIS_URL", "***", "redis://host:6379, rediss://host:6379");
        }
    }
}
