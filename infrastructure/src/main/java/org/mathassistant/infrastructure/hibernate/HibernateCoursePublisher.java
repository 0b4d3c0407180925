package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.Session;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.ICoursePublisher;

/** Writes the rows that differ, the index entries that differ, and moves the revision, as one {@link CourseChange}. */
final class HibernateCoursePublisher implements ICoursePublisher {
    private final CourseChange change;

    HibernateCoursePublisher(CourseChange change) {
        this.change = change;
    }

    /** @throws NotFound for a later edition than the first, where the course was deleted meanwhile */
    @Override
    public Change publish(Course course, List<Passage> passages, List<SourceFile> files) {
        return change.run(course.id(), session -> publish(session, course, passages, files));
    }

    private static Change publish(Session session, Course course, List<Passage> passages, List<SourceFile> files) {
        moveCourse(session, course);
        FileTable.OF_COURSES.replace(session, course.id().value(), files);
        return new PassageMerge(session, course).merge(passages);
    }

    private static void moveCourse(Session session, Course course) {
        CourseRow row = session.find(CourseRow.class, course.id().value(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            row.becomes(course);
        } else if (course.revision() == 1) {
            session.persist(CourseRow.of(course));
        } else {
            throw new NotFound(ProblemCode.UNKNOWN_COURSE, course.id().value());
        }
        session.flush();
    }
}
