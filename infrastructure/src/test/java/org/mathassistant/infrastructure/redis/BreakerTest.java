package org.mathassistant.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mathassistant.infrastructure.MutableClock;

class BreakerTest {
    private final MutableClock clock = new MutableClock();
    private final AtomicInteger probes = new AtomicInteger();
    private final Breaker breaker = new Breaker(clock, probes::incrementAndGet);

    @Test
    void givenFailuresThatAreNotInARow_staysClosed() {
        breaker.failed();
        breaker.succeeded();
        breaker.failed();

        assertThat(breaker.letsThrough()).isTrue();
        assertThat(probes).hasValue(0);
    }

    @Test
    void givenFailuresInARow_opensAndProbesNowAndThen() {
        open();

        assertThat(breaker.letsThrough()).isFalse();
        assertThat(breaker.letsThrough()).isFalse();
        assertThat(probes).hasValue(1);
        clock.advance(Breaker.PROBE_EVERY.minusNanos(1));
        assertThat(breaker.letsThrough()).isFalse();
        assertThat(probes).hasValue(1);
        clock.advance(Breaker.PROBE_EVERY);
        assertThat(breaker.letsThrough()).isFalse();
        assertThat(probes).hasValue(2);
    }

    @Test
    void givenAProbeThatSucceeds_closes() {
        open();

        breaker.succeeded();

        assertThat(breaker.letsThrough()).isTrue();
    }

    private void open() {
        for (int i = 0; i < Breaker.FAILURES; i++) {
            breaker.failed();
        }
    }
}
