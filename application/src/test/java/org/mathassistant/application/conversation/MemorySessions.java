package org.mathassistant.application.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionSummary;

/** Conversations that nothing ends, in a map that can be switched off. */
public final class MemorySessions implements ISessionStore {
    private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private boolean changes = true;

    void refuseChanges() {
        changes = false;
    }

    @Override
    public void add(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public Optional<Session> change(SessionId id, UnaryOperator<Session> change) {
        if (!changes) {
            throw new Unavailable(ProblemCode.STORAGE_UNAVAILABLE);
        }
        return Optional.ofNullable(sessions.computeIfPresent(id, (key, session) -> change.apply(session)));
    }

    @Override
    public boolean remove(SessionId id) {
        return sessions.remove(id) != null;
    }

    @Override
    public List<SessionSummary> list(String owner) {
        return search(owner, session -> true);
    }

    @Override
    public List<SessionSummary> search(String owner, Predicate<Session> wanted) {
        return sessions.values().stream()
                .filter(session -> session.owner().equals(owner))
                .filter(wanted)
                .map(Session::summary)
                .sorted(Comparator.comparing(SessionSummary::lastUsed).reversed())
                .toList();
    }

    @Override
    public long count() {
        return sessions.size();
    }

    @Override
    public String backend() {
        return "memory";
    }
}
