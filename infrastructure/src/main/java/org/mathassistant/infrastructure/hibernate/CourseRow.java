package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;

/** A published course. Times are kept to the microsecond. */
@Entity
@Table(name = "course")
class CourseRow {
    @Id
    private String id = "";

    private String title = "";
    private String language = "";
    private long revision;
    private String fingerprint = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected CourseRow() {}

    /** The first edition. */
    static CourseRow of(Course course) {
        CourseRow row = new CourseRow();
        row.id = course.id().value();
        row.title = course.title();
        row.createdAt = course.createdAt();
        row.becomes(course);
        return row;
    }

    /** Takes over the edition; the title stays, for it may have been changed since the edition was begun. */
    void becomes(Course edition) {
        language = edition.language().code();
        revision = edition.revision();
        fingerprint = edition.fingerprint();
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    Course course() {
        return new Course(
                new CourseId(id), title, Language.of(language).orElseThrow(), revision, fingerprint, createdAt);
    }
}
