package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.PersistenceException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.util.common.SearchException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;

/** Units of work: one session and one transaction each. What the database can't do now becomes {@link Unavailable}. */
final class Store {
    private final SessionFactory sessions;

    Store(SessionFactory sessions) {
        this.sessions = sessions;
    }

    SessionFactory sessions() {
        return sessions;
    }

    /** Reads in one transaction; what it reads is not watched for changes. */
    <T> T read(Function<Session, T> work) {
        return inTransaction(session -> {
            session.setDefaultReadOnly(true);
            return work.apply(session);
        });
    }

    void write(Consumer<Session> work) {
        inTransaction(session -> {
            work.accept(session);
            return true;
        });
    }

    <T> T inTransaction(Function<Session, T> work) {
        try {
            return sessions.fromTransaction(work);
        } catch (PersistenceException | SearchException failure) {
            throw new Unavailable(ProblemCode.STORAGE_UNAVAILABLE, failure);
        }
    }
}
