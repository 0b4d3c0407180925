package org.mathassistant.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionLife;
import org.mathassistant.domain.session.SessionSummary;
import org.mathassistant.domain.session.Source;
import org.mathassistant.domain.session.Turn;

/** What {@link ISessionStore} promises, for every adapter. */
public abstract class SessionStoreContract {
    private static final Instant START = Instant.parse("2026-11-20T19:00:00Z");

    private static final SessionLife LIFE = SessionLife.of(Duration.ofHours(24));

    protected final MutableClock clock = new MutableClock(START);

    /** The store, empty at the beginning of each test; the same one whenever it is asked for. */
    protected abstract ISessionStore store();

    /** The store as it is after a restart of the program. */
    protected abstract ISessionStore restarted();

    @Test
    void givenANewSession_itIsThereAlsoAfterARestart() {
        Session session = added("one", "ada");

        assertThat(store().find(session.id())).contains(session);
        assertThat(restarted().find(session.id())).contains(session);
        assertThat(store().find(new SessionId("other"))).isEmpty();
    }

    @Test
    void givenAChange_allOfItIsThereAfterARestart() {
        Session session = added("one", "ada");
        Scope scope = new Scope(
                Optional.of(new CourseId("c")),
                "3",
                Optional.of(BlockKind.THEOREM),
                "3.2",
                Optional.of(Language.FR),
                "terminale",
                AnswerMode.COURSE,
                1);
        Optional<Session> changed = store().change(session.id(), found -> found.titled("Été $\\sqrt{2}$ 😀")
                .scoped(scope)
                .pinned(true)
                .with(turn("et pour n = 3 ?", "x".repeat(Turn.MAX_TEXT)))
                .used(START.plusSeconds(5), LIFE));

        assertThat(changed).isPresent();
        assertThat(restarted().find(session.id())).isEqualTo(changed);
        assertThat(changed.orElseThrow().turns()).hasSize(1);
        assertThat(changed.orElseThrow().expires())
                .isEqualTo(START.plusSeconds(5).plus(LIFE.pinned()));
    }

    @Test
    void givenAFullSession_itComesBackWhole() {
        Session session = added("one", "ada");
        String text = "Ceci n’est pas compressible à souhait : ";
        for (int i = 0; i < Session.MAX_TURNS + 3; i++) {
            Turn turn = turn("question " + i, text + i * 7_919);
            store().change(session.id(), found -> found.with(turn));
        }

        List<Turn> turns = restarted().find(session.id()).orElseThrow().turns();
        assertThat(turns).hasSize(Session.MAX_TURNS);
        assertThat(turns.get(0).said()).isEqualTo("question 3");
    }

    @Test
    void givenAnUnknownSession_changeAndRemove_doNothing() {
        assertThat(store().change(new SessionId("none"), found -> found.titled("x")))
                .isEmpty();
        assertThat(store().remove(new SessionId("none"))).isFalse();
        assertThat(store().count()).isZero();
    }

    @Test
    void givenARemovedSession_nothingOfItIsLeft() {
        Session session = added("one", "ada");

        assertThat(store().remove(session.id())).isTrue();
        assertThat(store().find(session.id())).isEmpty();
        assertThat(store().list("ada")).isEmpty();
        assertThat(store().count()).isZero();
        assertThat(restarted().find(session.id())).isEmpty();
    }

    @Test
    void list_isTheOwnersAlone_lastUsedFirst() {
        Session first = added("first", "ada");
        Session second = added("second", "ada");
        added("third", "bob");
        store().change(
                        first.id(),
                        found -> found.titled("Rolle").with(turn("q", "a")).used(START.plusSeconds(9), LIFE));

        List<SessionSummary> listed = store().list("ada");

        assertThat(listed).extracting(SessionSummary::id).containsExactly(first.id(), second.id());
        assertThat(listed.get(0))
                .isEqualTo(new SessionSummary(first.id(), "Rolle", false, START, START.plusSeconds(9), 1));
        assertThat(store().list("eve")).isEmpty();
        assertThat(store().count()).isEqualTo(3);
    }

    @Test
    void search_findsWhatIsWantedAmongTheOwners() {
        Session mine = added("mine", "ada");
        added("mine-too", "ada");
        added("hers", "bob");
        store().change(mine.id(), found -> found.with(turn("Rolle", "…")));

        assertThat(store().search("ada", session -> !session.turns().isEmpty()))
                .extracting(SessionSummary::id)
                .containsExactly(mine.id());
        assertThat(store().search("bob", session -> !session.turns().isEmpty())).isEmpty();
    }

    @Test
    void givenAnExpiredSession_itIsAsIfItHadNeverBeen() {
        Session session = added("one", "ada");
        clock.advance(LIFE.idle().minusMillis(1));
        assertThat(store().find(session.id())).isPresent();

        clock.advance(Duration.ofMillis(1));

        assertThat(store().find(session.id())).isEmpty();
        assertThat(store().list("ada")).isEmpty();
        assertThat(store().search("ada", any -> true)).isEmpty();
        assertThat(store().count()).isZero();
        assertThat(store().change(session.id(), found -> found.titled("x"))).isEmpty();
        assertThat(store().remove(session.id())).isFalse();
    }

    @Test
    void givenAPinnedSession_itStaysLonger() {
        Session session = added("one", "ada");
        store().change(session.id(), found -> found.pinned(true).used(START, LIFE));
        clock.advance(LIFE.idle().multipliedBy(100));
        added("two", "ada");

        assertThat(store().find(session.id())).isPresent();
        assertThat(store().list("ada")).hasSize(2);
    }

    @Test
    void givenChangesThatComeTogether_noneIsLost() throws Exception {
        Session session = added("one", "ada");
        int writers = 8;
        int each = 5;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> done = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < each; i++) {
                            String said = writer + "." + i;
                            store().change(session.id(), found -> found.with(turn(said, "a")));
                        }
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> one : done) {
                one.get();
            }
        }

        assertThat(store().find(session.id()).orElseThrow().turns())
                .extracting(Turn::said)
                .doesNotHaveDuplicates()
                .hasSize(writers * each);
    }

    private Session added(String id, String owner) {
        Session session = Session.begun(new SessionId(id), owner, clock.instant(), LIFE);
        store().add(session);
        return session;
    }

    private static Turn turn(String said, String text) {
        return new Turn(
                START,
                "ask",
                said,
                said + " (seul)",
                2,
                "answer-1",
                Language.FR,
                text,
                true,
                List.of(new Source(1, new PassageId("p"), new CourseId("c"), "Théorème 3.2 (Rolle), p. 41")));
    }
}
