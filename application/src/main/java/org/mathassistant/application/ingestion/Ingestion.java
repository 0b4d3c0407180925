package org.mathassistant.application.ingestion;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICoursePublisher;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IJobRepository;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;

/** Takes uploads and reads them into courses, as jobs, a few at once. Thread-safe. */
public final class Ingestion implements AutoCloseable {
    /** @param parallelism how many jobs run at once, from 1 */
    public Ingestion(
            ICourseRepository courses,
            ICoursePublisher publisher,
            IJobRepository jobs,
            List<ICourseReader> readers,
            UploadLimits limits,
            int parallelism,
            Clock clock) {}

    /** Takes up the jobs that an earlier run of the program did not end. Called once, before the first upload. */
    public void resume() {
        throw new UnsupportedOperationException();
    }

    /** Queues a new course; archives among the files are unpacked. */
    public Receipt submit(String title, Language language, List<SourceFile> upload) {
        throw new UnsupportedOperationException();
    }

    /** Queues a new edition of a course in which one file is replaced. */
    public Receipt replace(CourseId course, String fileName, byte[] content) {
        throw new UnsupportedOperationException();
    }

    public Job job(JobId id) {
        throw new UnsupportedOperationException();
    }

    /** Cancels a job that has not ended; it stops at its next step and leaves nothing behind. */
    public Job cancel(JobId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells a follower the present state of a job and each new one until it ends or the follower is closed.
     *
     * @return closes the subscription; closing twice does no harm
     */
    public Subscription follow(JobId id, Consumer<Job> follower) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}

    /** A running subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
