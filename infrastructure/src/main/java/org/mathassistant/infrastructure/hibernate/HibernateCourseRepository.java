package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseRepository;

/** The courses that have been published. */
final class HibernateCourseRepository implements ICourseRepository {
    private final Store store;
    private final CourseChange change;

    HibernateCourseRepository(Store store, CourseChange change) {
        this.store = store;
        this.change = change;
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return store.read(session -> find(session, id));
    }

    private static Optional<Course> find(Session session, CourseId id) {
        return Optional.ofNullable(session.find(CourseRow.class, id.value())).map(CourseRow::course);
    }

    @Override
    public List<Course> list() {
        return store.read(
                session -> session.createSelectionQuery("from CourseRow order by title, id", CourseRow.class).stream()
                        .map(CourseRow::course)
                        .toList());
    }

    @Override
    public Optional<Outline> outline(CourseId id) {
        return store.read(session -> find(session, id).map(course -> OutlineQuery.outline(session, course)));
    }

    @Override
    public List<SourceFile> files(CourseId id) {
        return store.read(session -> FileTable.OF_COURSES.read(session, id.value()));
    }

    @Override
    public Optional<SourceFile> file(CourseId id, String name) {
        return store.read(session -> FileTable.OF_COURSES.read(session, id.value(), name));
    }

    @Override
    public boolean rename(CourseId id, String title) {
        return store.inTransaction(session -> {
            CourseRow row = session.find(CourseRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
            if (row != null) {
                row.rename(title);
            }
            return row != null;
        });
    }

    @Override
    public boolean delete(CourseId id) {
        return change.run(id, session -> delete(session, id));
    }

    private static boolean delete(Session session, CourseId id) {
        CourseRow row = session.find(CourseRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return false;
        }
        IndexWriting index = new IndexWriting(session);
        index.remove(session.createSelectionQuery(
                        "select id from PassageRow where courseId = :course and superseded = false", String.class)
                .setParameter("course", id.value())
                .getResultList());
        session.remove(row);
        session.flush();
        index.commit();
        return true;
    }
}
