package org.mathassistant.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redisson.config.SingleServerConfig;

class RedissonSettingsTest {
    @Test
    void of_readsEveryPartOfTheUrl() {
        SingleServerConfig server =
                RedissonSettings.of("rediss://user:secret@cache.example:7000/3").useSingleServer();

        assertThat(server.getAddress()).isEqualTo("rediss://user:secret@cache.example:7000");
        assertThat(server.getDatabase()).isEqualTo(3);
        assertThat(server.getRetryAttempts()).isZero();
    }

    @Test
    void givenAHostAlone_of_takesTheUsualPort() {
        assertThat(RedissonSettings.of("redis://localhost").useSingleServer().getAddress())
                .isEqualTo("redis://localhost:6379");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "redis:", "redis://", "redis://host/one", "redis://host/1/2", "redis://host/1000"})
    void givenAnotherForm_of_refusesIt(String url) {
        assertThatThrownBy(() -> RedissonSettings.of(url)).isInstanceOf(IllegalArgumentException.class);
    }
}
