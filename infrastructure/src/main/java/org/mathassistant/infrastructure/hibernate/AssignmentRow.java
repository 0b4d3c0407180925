package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.JobId;

/** The course that a job is to publish. */
@Entity
@Table(name = "job_assignment")
class AssignmentRow {
    @Id
    @Column(name = "job_id")
    private String jobId = "";

    @Column(name = "course_id")
    private String courseId = "";

    private String title = "";
    private String language = "";
    private long revision;
    private String fingerprint = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected AssignmentRow() {}

    static AssignmentRow of(JobId job, Course course) {
        AssignmentRow row = new AssignmentRow();
        row.jobId = job.value();
        row.courseId = course.id().value();
        row.title = course.title();
        row.language = course.language().code();
        row.revision = course.revision();
        row.fingerprint = course.fingerprint();
        row.createdAt = course.createdAt();
        return row;
    }

    Course course() {
        return new Course(
                new CourseId(courseId), title, Language.of(language).orElseThrow(), revision, fingerprint, createdAt);
    }
}
