package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mathassistant.domain.course.CourseId;

/** Marks a course whose place in the index may differ from the database. */
@Entity
@Table(name = "pending_index")
class PendingRow {
    @Id
    @Column(name = "course_id")
    private String courseId = "";

    private Instant since = Instant.EPOCH;

    protected PendingRow() {}

    static PendingRow of(CourseId course, Instant since) {
        PendingRow row = new PendingRow();
        row.courseId = course.value();
        row.since = since;
        return row;
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    /** When the change began. */
    Instant since() {
        return since;
    }
}
