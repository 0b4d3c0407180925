package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcType;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;
import org.mathassistant.domain.reading.JobState;

/** An ingestion job; its failure and report in the form of {@link ProblemText} and {@link ReportText}. */
@Entity
@Table(name = "job")
class JobRow {
    @Id
    private String id = "";

    @Column(name = "course_id")
    private String courseId = "";

    private String state = "";
    private int done;
    private int total;

    @JdbcType(StreamedText.class)
    private @Nullable String failure;

    @JdbcType(StreamedText.class)
    private @Nullable String report;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected JobRow() {}

    static JobRow of(Job job) {
        JobRow row = new JobRow();
        row.id = job.id().value();
        row.courseId = job.courseId().value();
        row.createdAt = job.createdAt();
        row.becomes(job);
        return row;
    }

    void becomes(Job job) {
        state = job.state().name();
        done = job.done();
        total = job.total();
        failure = job.failure().map(ProblemText::write).orElse(null);
        report = job.report().map(ReportText::write).orElse(null);
    }

    Job job() {
        return new Job(
                new JobId(id),
                new CourseId(courseId),
                JobState.valueOf(state),
                done,
                total,
                Optional.ofNullable(failure).map(ProblemText::read),
                Optional.ofNullable(report).map(ReportText::read),
                createdAt);
    }
}
