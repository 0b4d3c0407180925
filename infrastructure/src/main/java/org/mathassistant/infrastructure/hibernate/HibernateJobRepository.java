package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.mathassistant.domain.port.IJobRepository;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;
import org.mathassistant.domain.reading.JobState;

/** Jobs, and their input until they end. */
final class HibernateJobRepository implements IJobRepository {
    private final Store store;

    HibernateJobRepository(Store store) {
        this.store = store;
    }

    @Override
    public void add(Job job, Assignment assignment) {
        store.write(session -> {
            session.persist(JobRow.of(job));
            session.persist(AssignmentRow.of(job.id(), assignment.course()));
            session.flush();
            FileTable.OF_JOBS.replace(session, job.id().value(), assignment.files());
        });
    }

    @Override
    public Optional<Job> find(JobId id) {
        return store.read(session ->
                Optional.ofNullable(session.find(JobRow.class, id.value())).map(JobRow::job));
    }

    /** A job that was never added stays unknown. */
    @Override
    public void update(Job job) {
        store.write(session -> {
            JobRow row = session.find(JobRow.class, job.id().value());
            if (row != null) {
                row.becomes(job);
            }
            if (job.state().isEnd()) {
                forgetInput(session, job.id());
            }
        });
    }

    private static void forgetInput(Session session, JobId id) {
        FileTable.OF_JOBS.delete(session, id.value());
        session.createMutationQuery("delete from AssignmentRow where jobId = :job")
                .setParameter("job", id.value())
                .executeUpdate();
    }

    @Override
    public List<Job> unfinished() {
        return store.read(session -> session
                .createSelectionQuery("from JobRow where state in (:states) order by createdAt, id", JobRow.class)
                .setParameterList("states", List.of(JobState.QUEUED.name(), JobState.RUNNING.name()))
                .stream()
                .map(JobRow::job)
                .toList());
    }

    @Override
    public Optional<Assignment> assignment(JobId id) {
        return store.read(session -> Optional.ofNullable(session.find(AssignmentRow.class, id.value()))
                .map(row -> new Assignment(row.course(), FileTable.OF_JOBS.read(session, id.value()))));
    }
}
