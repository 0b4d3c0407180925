package org.mathassistant.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.infrastructure.SessionStoreContract;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class RedissonSessionStoreIT extends SessionStoreContract {
    private RealRedis redis;
    private RedisAdapters adapters;
    private ISessionStore store;

    @BeforeEach
    void start() {
        redis = RealRedis.started();
        open();
    }

    @AfterEach
    void stop() {
        adapters.close();
        redis.close();
    }

    @Override
    protected ISessionStore store() {
        return store;
    }

    @Override
    protected ISessionStore restarted() {
        adapters.close();
        open();
        return store;
    }

    @Test
    void givenARedisThatIsAway_everyCallSaysSo() {
        redis.close();

        assertThatThrownBy(() -> store.find(new SessionId("one"))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> store.list("ada")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> store.count()).isInstanceOf(Unavailable.class);
        redis = RealRedis.startedOn(redis.port());
    }

    private void open() {
        adapters = new RedisAdapters(redis.url(), clock);
        assertThat(adapters.answers()).isTrue();
        store = adapters.sessions(BinaryAdapters.sessionCodec());
    }
}
