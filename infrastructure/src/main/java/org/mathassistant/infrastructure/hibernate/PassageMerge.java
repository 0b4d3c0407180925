package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.port.ICoursePublisher.Change;

/** Brings the rows and the index entries of a course to a new edition, in batches that bound the memory it takes. */
final class PassageMerge {
    private static final int BATCH = 250;

    private final Session session;
    private final Course course;
    private final IndexWriting index;
    private final Set<String> before;

    PassageMerge(Session session, Course course) {
        this.session = session;
        this.course = course;
        this.index = new IndexWriting(session);
        this.before = new HashSet<>(session.createSelectionQuery(
                        "select id from PassageRow where courseId = :course and superseded = false", String.class)
                .setParameter("course", course.id().value())
                .getResultList());
    }

    Change merge(List<Passage> passages) {
        Set<String> now = new HashSet<>();
        passages.forEach(passage -> require(now.add(passage.id().value()), "the same passage twice"));
        for (int start = 0; start < passages.size(); start += BATCH) {
            write(passages.subList(start, Math.min(start + BATCH, passages.size())), start);
        }
        Set<String> removed = without(before, now);
        supersede(List.copyOf(removed));
        int kept = before.size() - removed.size();
        return new Change(now.size() - kept, kept, removed.size());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private void write(List<Passage> batch, int start) {
        Map<String, PassageRow> known = known(batch);
        for (int i = 0; i < batch.size(); i++) {
            write(batch.get(i), start + i, known);
        }
        endBatch();
    }

    private void write(Passage passage, int order, Map<String, PassageRow> known) {
        PassageRow row = known.get(passage.id().value());
        if (row == null) {
            row = PassageRow.of(passage.id());
            row.becomes(passage, order, course.language());
            session.persist(row);
            index.put(row);
            return;
        }
        require(row.isOf(course.id()), "a passage of another course");
        if (row.becomes(passage, order, course.language())) {
            index.put(row);
        }
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The rows that are there already, superseded or not. */
    private Map<String, PassageRow> known(List<Passage> batch) {
        Map<String, PassageRow> rows = new HashMap<>();
        session.createSelectionQuery("from PassageRow where id in (:ids)", PassageRow.class)
                .setParameterList(
                        "ids",
                        batch.stream().map(passage -> passage.id().value()).toList())
                .getResultList()
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private void supersede(List<String> ids) {
        for (int start = 0; start < ids.size(); start += BATCH) {
            List<String> batch = new ArrayList<>(ids.subList(start, Math.min(start + BATCH, ids.size())));
            session.createMutationQuery("update PassageRow set superseded = true where id in (:ids)")
                    .setParameterList("ids", batch)
                    .executeUpdate();
            index.remove(batch);
            endBatch();
        }
    }

    private void endBatch() {
        session.flush();
        index.commit();
        session.clear();
    }
}
