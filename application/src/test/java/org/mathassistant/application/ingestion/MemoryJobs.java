package org.mathassistant.application.ingestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.domain.port.IJobRepository;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;

/** Jobs in memory, with the rules of the port; survives the ingestion that uses it, as a database does. */
final class MemoryJobs implements IJobRepository {
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();
    private final Map<JobId, Assignment> assignments = new LinkedHashMap<>();
    private boolean broken;

    synchronized void breakDown() {
        broken = true;
    }

    @Override
    public synchronized void add(Job job, Assignment assignment) {
        check();
        jobs.put(job.id(), job);
        assignments.put(job.id(), assignment);
    }

    @Override
    public synchronized Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public synchronized void update(Job job) {
        check();
        jobs.put(job.id(), job);
        if (job.state().isEnd()) {
            assignments.remove(job.id());
        }
    }

    @Override
    public synchronized List<Job> unfinished() {
        return jobs.values().stream().filter(job -> !job.state().isEnd()).toList();
    }

    @Override
    public synchronized Optional<Assignment> assignment(JobId id) {
        return Optional.ofNullable(assignments.get(id));
    }

    private void check() {
        if (broken) {
            throw new IllegalStateException("the database is gone");
        }
    }
}
