package org.mathassistant.application.conversation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.application.text.Folding;
import org.mathassistant.application.usecase.Input;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionLife;
import org.mathassistant.domain.session.SessionSummary;
import org.mathassistant.domain.session.Turn;

/**
 * The conversations of callers. One of another caller does not exist for this one: {@link ProblemCode#UNKNOWN_SESSION}.
 * Thread-safe.
 */
public final class Sessions {
    /** How many conversations a caller keeps at most. */
    public static final int MAX_PER_CALLER = 10_000;

    /** The longest text that is looked for, in characters. */
    public static final int MAX_SEARCH_LENGTH = 200;

    /** 192 bits: nobody finds one by trying. */
    private static final int ID_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ISessionStore store;
    private final SessionLife life;
    private final Clock clock;

    public Sessions(ISessionStore store, SessionLife life, Clock clock) {
        this.store = store;
        this.life = life;
        this.clock = clock;
    }

    /** @throws LimitExceeded where the caller keeps {@value #MAX_PER_CALLER} already */
    public Session create(Caller caller) {
        if (store.list(caller.id()).size() >= MAX_PER_CALLER) {
            throw new LimitExceeded(ProblemCode.TOO_MANY_SESSIONS, MAX_PER_CALLER);
        }
        Session session = Session.begun(randomId(), caller.id(), now(), life);
        store.add(session);
        return session;
    }

    /** @throws NotFound where there is none, or not for this caller */
    public Session find(SessionId id, Caller caller) {
        return store.find(id)
                .filter(session -> session.owner().equals(caller.id()))
                .orElseThrow(() -> unknown(id));
    }

    /** All of the caller, last used first. */
    public List<SessionSummary> list(Caller caller) {
        return store.list(caller.id());
    }

    /** Those of the caller whose title, questions or answers hold all words of a text, whatever their case and accents. */
    public List<SessionSummary> search(String text, Caller caller) {
        Input.requireText("q", text, MAX_SEARCH_LENGTH);
        List<String> words = List.of(Folding.fold(text.strip()).split("\\s+"));
        return store.search(caller.id(), session -> holds(session, words));
    }

    /** @param title 1 to {@value Session#MAX_TITLE} characters */
    public Session rename(SessionId id, String title, Caller caller) {
        Input.requireText("title", title.strip(), Session.MAX_TITLE);
        return change(id, session -> session.titled(title.strip()), caller);
    }

    /** @param scope what requests leave out is taken from it; its variant counts for nothing */
    public Session scope(SessionId id, Scope scope, Caller caller) {
        return change(id, session -> session.scoped(scope), caller);
    }

    /** @param pinned whether it stays longer than others */
    public Session pin(SessionId id, boolean pinned, Caller caller) {
        return change(id, session -> session.pinned(pinned), caller);
    }

    /** Takes its history away; title, scope and pin stay. */
    public Session forget(SessionId id, Caller caller) {
        return change(id, Session::forgetful, caller);
    }

    public List<Turn> log(SessionId id, Caller caller) {
        return find(id, caller).turns();
    }

    public void delete(SessionId id, Caller caller) {
        find(id, caller);
        store.remove(id);
    }

    /** How many conversations there are, of all callers. */
    public long count() {
        return store.count();
    }

    /** Where they are kept ("database", "redis"). */
    public String backend() {
        return store.backend();
    }

    void note(SessionId id, Turn turn, Caller caller) {
        change(
                id,
                session ->
                        session.title().isEmpty() ? session.titled(title(turn)).with(turn) : session.with(turn),
                caller);
    }

    /** To the millisecond, as it is kept. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Changes one of the caller and puts its end off. */
    private Session change(SessionId id, UnaryOperator<Session> change, Caller caller) {
        find(id, caller);
        Instant now = now();
        return store.change(id, session -> change.apply(session).used(now, life))
                .orElseThrow(() -> unknown(id));
    }

    private static String title(Turn first) {
        return Excerpts.shorten(String.join(" ", first.question().strip().split("\\s+")), Session.MAX_TITLE);
    }

    private static boolean holds(Session session, List<String> words) {
        StringBuilder all = new StringBuilder(session.title());
        for (Turn turn : session.turns()) {
            all.append('\n')
                    .append(turn.said())
                    .append('\n')
                    .append(turn.question())
                    .append('\n')
                    .append(turn.text());
        }
        String folded = Folding.fold(all.toString());
        return words.stream().allMatch(folded::contains);
    }

    private static SessionId randomId() {
        byte[] id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(id));
    }

    private static NotFound unknown(SessionId id) {
        return new NotFound(ProblemCode.UNKNOWN_SESSION, id.value());
    }
}
