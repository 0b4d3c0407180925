package org.mathassistant.infrastructure.hibernate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.mathassistant.domain.course.CourseId;

/**
 * Changes a course in database and index as if they were one.
 *
 * <ol>
 *   <li>A first transaction marks the course: its place in the index may be wrong from now on.
 *   <li>A second one writes the rows. Before it commits, the index is written and committed; readers take passages from the
 *       database alone, so they go on with the old edition. The same transaction removes the mark.
 * </ol>
 *
 * Whatever stops this in between, the database still holds the old edition whole, and the mark says that the index has to
 * be made anew from it: at once where the process lives, else when it opens next.
 */
final class CourseChange {
    private static final Logger LOG = System.getLogger(CourseChange.class.getName());
    private static final int LOCKS = 64;

    private final Store store;
    private final IndexHealing healing;
    private final Clock clock;
    private final Lock[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

    CourseChange(Store store, IndexHealing healing, Clock clock) {
        this.store = store;
        this.healing = healing;
        this.clock = clock;
    }

    /** Does the work in its transaction; one change of a course at a time. */
    <T> T run(CourseId course, Function<Session, T> work) {
        Lock lock = locks[Math.floorMod(course.hashCode(), LOCKS)];
        lock.lock();
        try {
            return marked(course, work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T marked(CourseId course, Function<Session, T> work) {
        store.write(session -> mark(session, course));
        try {
            return store.inTransaction(session -> {
                T result = work.apply(session);
                unmark(session, course);
                return result;
            });
        } catch (RuntimeException failure) {
            healNow(course, failure);
            throw failure;
        }
    }

    private void mark(Session session, CourseId course) {
        if (session.find(PendingRow.class, course.value()) == null) {
            session.persist(PendingRow.of(course, clock.instant()));
        }
    }

    static void unmark(Session session, CourseId course) {
        session.createMutationQuery("delete from PendingRow where courseId = :course")
                .setParameter("course", course.value())
                .executeUpdate();
    }

    private void healNow(CourseId course, RuntimeException failure) {
        try {
            healing.heal(course);
        } catch (RuntimeException later) {
            failure.addSuppressed(later);
            LOG.log(Level.WARNING, "The index of course {0} will be made anew at the next start", course);
        }
    }
}
