package org.mathassistant.infrastructure.hibernate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hibernate.jdbc.ReturningWork;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionSummary;

/** Conversations beside the courses. What has expired is swept out now and then, when a new one is added. */
final class HibernateSessionStore implements ISessionStore {
    private static final Duration SWEEP_EVERY = Duration.ofMinutes(10);

    private final Store store;
    private final ConversationTable table;
    private final Clock clock;
    private final AtomicLong sweptMillis = new AtomicLong();

    HibernateSessionStore(Store store, ConversationTable table, Clock clock) {
        this.store = store;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void add(Session session) {
        boolean sweeps = isTimeToSweep();
        inTransaction(connection -> {
            if (sweeps) {
                table.deleteExpired(connection, clock.instant());
            }
            table.insert(connection, session);
            return true;
        });
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return inTransaction(connection -> table.find(connection, id, clock.instant()));
    }

    @Override
    public Optional<Session> change(SessionId id, UnaryOperator<Session> change) {
        return inTransaction(connection -> {
            Optional<Session> changed =
                    table.lock(connection, id, clock.instant()).map(change);
            if (changed.isPresent()) {
                table.update(connection, changed.get());
            }
            return changed;
        });
    }

    @Override
    public boolean remove(SessionId id) {
        return inTransaction(connection -> table.delete(connection, id, clock.instant()));
    }

    @Override
    public List<SessionSummary> list(String owner) {
        return inTransaction(connection -> table.list(connection, owner, clock.instant()));
    }

    @Override
    public List<SessionSummary> search(String owner, Predicate<Session> wanted) {
        return inTransaction(connection -> table.search(connection, owner, clock.instant(), wanted));
    }

    @Override
    public long count() {
        return inTransaction(connection -> table.count(connection, clock.instant()));
    }

    @Override
    public String backend() {
        return "database";
    }

    private <T> T inTransaction(ReturningWork<T> work) {
        return store.inTransaction(unit -> unit.doReturningWork(work));
    }

    /** True for one caller at a time. */
    private boolean isTimeToSweep() {
        long last = sweptMillis.get();
        long now = clock.millis();
        return now - last >= SWEEP_EVERY.toMillis() && sweptMillis.compareAndSet(last, now);
    }
}
