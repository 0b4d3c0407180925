package org.mathassistant.application.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.cache.Cached;

class SmallPartsTest {
    @Test
    void jitter_spreadsFromNinetyToAHundredAndTenPercent() {
        Duration life = Duration.ofSeconds(100);

        assertThat(new Jitter(() -> 0).spread(life)).isEqualTo(Duration.ofSeconds(90));
        assertThat(Jitter.none().spread(life)).isEqualTo(life);
        assertThat(new Jitter(() -> 1).spread(life)).isEqualTo(Duration.ofSeconds(110));
    }

    @Test
    void jitter_leavesAtLeastAMillisecond() {
        assertThat(new Jitter(() -> 0).spread(Duration.ZERO)).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void noCache_forgetsAtOnce() {
        NoCache<String> cache = new NoCache<>();

        cache.put(Canonical.of("x").keyIn("answers"), new Cached<>("x", Instant.EPOCH, Instant.MAX));

        assertThat(cache.get(Canonical.of("x").keyIn("answers"))).isEmpty();
    }
}
