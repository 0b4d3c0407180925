package org.mathassistant.application.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.reuse.MutableClock;

class BreakerTest {
    private static final int FAILURES = 3;
    private static final Duration PROBE_EVERY = Duration.ofSeconds(2);

    private final MutableClock clock = new MutableClock();
    private final Breaker breaker = new Breaker(FAILURES, PROBE_EVERY, clock);
    private final AtomicInteger probes = new AtomicInteger();

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    @Test
    void itOpensWithTheLastFailureThatItTolerates() {
        fail(FAILURES - 1);
        assertThat(breaker.isOpen()).isFalse();
        assertThat(breaker.isProbeDue()).isFalse();

        fail(1);
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void aSuccessInBetween_startsTheCountAnew() {
        fail(FAILURES - 1);
        breaker.succeeded();
        fail(FAILURES - 1);

        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void open_itWantsOneProbeAtATime() {
        fail(FAILURES);

        assertThat(breaker.isProbeDue()).isTrue();
        assertThat(breaker.isProbeDue()).isFalse();
        clock.advance(PROBE_EVERY.minus(Duration.ofMillis(1)));
        assertThat(breaker.isProbeDue()).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(breaker.isProbeDue()).isTrue();
    }

    @Test
    void aProbeThatSucceeds_closesIt() {
        fail(FAILURES + 5);
        breaker.succeeded();

        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void givenFailuresThatAreNotInARow_letsThroughWithoutAProbe() {
        fail(FAILURES - 1);
        breaker.succeeded();
        fail(FAILURES - 1);

        assertThat(breaker.letsThrough(probes::incrementAndGet)).isTrue();
        assertThat(probes).hasValue(0);
    }

    @Test
    void givenFailuresInARow_letsNobodyThroughAndProbesNowAndThen() {
        fail(FAILURES);

        assertThat(breaker.letsThrough(probes::incrementAndGet)).isFalse();
        assertThat(breaker.letsThrough(probes::incrementAndGet)).isFalse();
        assertThat(probes).hasValue(1);
        clock.advance(PROBE_EVERY.minusNanos(1));
        assertThat(breaker.letsThrough(probes::incrementAndGet)).isFalse();
        assertThat(probes).hasValue(1);
        clock.advance(PROBE_EVERY);
        assertThat(breaker.letsThrough(probes::incrementAndGet)).isFalse();
        assertThat(probes).hasValue(2);
    }

    @Test
    void givenAProbeThatSucceeds_letsThroughAgain() {
        fail(FAILURES);

        breaker.succeeded();

        assertThat(breaker.letsThrough(probes::incrementAndGet)).isTrue();
    }
}
