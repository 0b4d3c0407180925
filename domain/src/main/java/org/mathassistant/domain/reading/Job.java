package org.mathassistant.domain.reading;

import java.time.Instant;
import java.util.Optional;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.error.Problem;

/**
 * The reading of an upload into a course.
 *
 * @param done how much of {@code total} is behind it; both 0 until it is known
 * @param failure why it failed; present exactly when it did
 * @param report present exactly when it is done
 */
public record Job(
        JobId id,
        CourseId courseId,
        JobState state,
        int done,
        int total,
        Optional<Problem> failure,
        Optional<IngestionReport> report,
        Instant createdAt) {
    public static Job queued(JobId id, CourseId courseId, Instant now) {
        return new Job(id, courseId, JobState.QUEUED, 0, 0, Optional.empty(), Optional.empty(), now);
    }

    public Job running(int nowDone, int ofTotal) {
        return new Job(id, courseId, JobState.RUNNING, nowDone, ofTotal, failure, report, createdAt);
    }

    public Job done(IngestionReport result) {
        return new Job(id, courseId, JobState.DONE, total, total, failure, Optional.of(result), createdAt);
    }

    public Job failed(Problem why) {
        return new Job(id, courseId, JobState.FAILED, done, total, Optional.of(why), report, createdAt);
    }

    public Job cancelled() {
        return new Job(id, courseId, JobState.CANCELLED, done, total, failure, report, createdAt);
    }
}
