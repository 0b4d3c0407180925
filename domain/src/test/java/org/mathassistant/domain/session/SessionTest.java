package org.mathassistant.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.Language;

class SessionTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final SessionLife LIFE = SessionLife.of(Duration.ofHours(24));

    private final Session session = Session.begun(new SessionId("s"), "ada", NOW, LIFE);

    @Test
    void givenMoreTurnsThanMayBe_theOldestGo() {
        Session full = session;
        for (int i = 0; i <= Session.MAX_TURNS; i++) {
            full = full.with(turn(Integer.toString(i), "a"));
        }

        assertThat(full.turns()).hasSize(Session.MAX_TURNS);
        assertThat(full.turns().get(0).said()).isEqualTo("1");
        assertThat(full.lastTurn().orElseThrow().said()).isEqualTo(Integer.toString(Session.MAX_TURNS));
    }

    @Test
    void givenMoreCharactersThanMayBe_theOldestGo() {
        int fitting = Session.MAX_CHARACTERS / Turn.MAX_TEXT;
        Session full = session;
        for (int i = 0; i < fitting; i++) {
            full = full.with(turn("", "x".repeat(Turn.MAX_TEXT)));
        }
        assertThat(full.turns()).hasSize(fitting);

        assertThat(full.with(turn("", "x")).turns()).hasSize(fitting);
    }

    @Test
    void use_putsTheEndOff_andAClockSetBackTakesNothingAway() {
        assertThat(session.expires()).isEqualTo(NOW.plus(LIFE.idle()));
        assertThat(session.used(NOW.plusSeconds(60), LIFE).expires())
                .isEqualTo(NOW.plusSeconds(60).plus(LIFE.idle()));
        assertThat(session.used(NOW.minusSeconds(60), LIFE)).isEqualTo(session);
        assertThat(session.pinned(true).used(NOW, LIFE).expires()).isEqualTo(NOW.plus(LIFE.pinned()));
    }

    @Test
    void itIsOver_fromTheMomentItExpires() {
        assertThat(session.isOver(session.expires().minusMillis(1))).isFalse();
        assertThat(session.isOver(session.expires())).isTrue();
    }

    @Test
    void givenLimitsPassed_nothingIsMade() {
        assertThat(turn("q".repeat(Turn.MAX_SAID), "x".repeat(Turn.MAX_TEXT)).said())
                .hasSize(Turn.MAX_SAID);
        assertThatThrownBy(() -> turn("q".repeat(Turn.MAX_SAID + 1), "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> turn("q", "x".repeat(Turn.MAX_TEXT + 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.titled("t".repeat(Session.MAX_TITLE + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionId("../x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionLife(Duration.ZERO, Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SessionLife.of(Duration.ofDays(1_000)).pinned()).isEqualTo(Duration.ofDays(1_000));
    }

    private static Turn turn(String said, String text) {
        return new Turn(NOW, "ask", said, said, 0, "a", Language.FR, text, true, List.of());
    }
}
