package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.reuse.MutableClock;

class BreakerTest {
    private final MutableClock clock = new MutableClock();
    private final Breaker breaker = new Breaker(clock);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    @Test
    void itOpensWithTheLastFailureThatItTolerates() {
        fail(Breaker.FAILURES - 1);
        assertThat(breaker.isOpen()).isFalse();
        assertThat(breaker.isProbeDue()).isFalse();

        fail(1);
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void aSuccessInBetween_startsTheCountAnew() {
        fail(Breaker.FAILURES - 1);
        breaker.succeeded();
        fail(Breaker.FAILURES - 1);

        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void open_itWantsOneProbeAtATime() {
        fail(Breaker.FAILURES);

        assertThat(breaker.isProbeDue()).isTrue();
        assertThat(breaker.isProbeDue()).isFalse();
        clock.advance(Breaker.PROBE_EVERY.minus(Duration.ofMillis(1)));
        assertThat(breaker.isProbeDue()).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(breaker.isProbeDue()).isTrue();
    }

    @Test
    void aProbeThatSucceeds_closesIt() {
        fail(Breaker.FAILURES + 5);
        breaker.succeeded();

        assertThat(breaker.isOpen()).isFalse();
    }
}
