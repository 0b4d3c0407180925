package org.mathassistant.domain.port;

import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;

/** Ingestion jobs with what they need to be done again after a crash. */
public interface IJobRepository {
    /** Keeps a new job with the whole of its input, all or nothing. */
    void add(Job job, Assignment assignment);

    Optional<Job> find(JobId id);

    /** Keeps the new state of a job; with its end, its input is forgotten. */
    void update(Job job);

    /** The jobs that have not ended, oldest first. */
    List<Job> unfinished();

    /** The input of a job that has not ended. */
    Optional<Assignment> assignment(JobId id);

    /**
     * What a job is to read.
     *
     * @param course as it will be once published
     * @param files all files of the new edition
     */
    record Assignment(Course course, List<SourceFile> files) {
        public Assignment {
            files = List.copyOf(files);
        }
    }
}
