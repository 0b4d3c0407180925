package org.mathassistant.domain.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionSummary;

/**
 * Keeps conversations until they expire. What a method has done when it returns is there after a crash of the process. A
 * conversation that has expired is as if it had never been. Every method throws {@link
 * org.mathassistant.domain.error.Unavailable} where the store can't be reached; nothing is changed then.
 */
public interface ISessionStore {
    /** Keeps a new one. */
    void add(Session session);

    Optional<Session> find(SessionId id);

    /**
     * Changes one. Of changes that come together none is lost: the operator may be called again with what another change
     * has made of it.
     *
     * @param change without effects of its own; keeps id and owner
     * @return what it became; empty where there is none
     */
    Optional<Session> change(SessionId id, UnaryOperator<Session> change);

    /** @return whether there was one */
    boolean remove(SessionId id);

    /** All of an owner, last used first. */
    List<SessionSummary> list(String owner);

    /** Those of an owner that a question is answered by, last used first. Reads them all: for a search. */
    List<SessionSummary> search(String owner, Predicate<Session> wanted);

    /** How many there are, of all owners. */
    long count();

    /** What it is called in the API and in logs ("database", "redis"). */
    String backend();
}
