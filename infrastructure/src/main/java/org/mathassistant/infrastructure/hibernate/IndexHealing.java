package org.mathassistant.infrastructure.hibernate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.hibernate.Session;
import org.mathassistant.domain.course.CourseId;

/** Makes the index say again what the database says. */
final class IndexHealing {
    private static final Logger LOG = System.getLogger(IndexHealing.class.getName());
    private static final int BATCH = 250;

    private final Store store;
    private final IndexReading index;

    IndexHealing(Store store, IndexReading index) {
        this.store = store;
        this.index = index;
    }

    /** Heals the courses whose change was cut off, and those of which the index knows more or fewer passages. */
    void healAll() {
        marked().forEach(this::heal);
        index.differing(store).forEach(this::heal);
    }

    private List<CourseId> marked() {
        List<PendingRow> rows = store.read(session -> session.createSelectionQuery("from PendingRow", PendingRow.class)
                .getResultList());
        rows.forEach(row ->
                LOG.log(Level.INFO, "A change of course {0}, begun {1}, was cut off", row.course(), row.since()));
        return rows.stream().map(PendingRow::course).toList();
    }

    /** Puts the present edition of a course in place of all that the index holds of it, and removes its mark. */
    void heal(CourseId course) {
        store.write(session -> {
            IndexWriting writing = new IndexWriting(session);
            writing.remove(index.passagesOf(course));
            writing.commit();
            indexPresent(session, course, writing);
            CourseChange.unmark(session, course);
        });
    }

    private static void indexPresent(Session session, CourseId course, IndexWriting writing) {
        List<PassageRow> batch = page(session, course, -1);
        while (!batch.isEmpty()) {
            batch.forEach(writing::put);
            writing.commit();
            int last = batch.getLast().readingOrder();
            session.clear();
            batch = page(session, course, last);
        }
    }

    private static List<PassageRow> page(Session session, CourseId course, int after) {
        return session.createSelectionQuery(
                        "from PassageRow where courseId = :course and superseded = false and readingOrder > :after"
                                + " order by " + PassageQuery.READING_ORDER,
                        PassageRow.class)
                .setParameter("course", course.value())
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
