package org.mathassistant.application.ingestion;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.ICourseReader.Progress;
import org.mathassistant.domain.port.IJobRepository;
import org.mathassistant.domain.reading.IngestionReport;
import org.mathassistant.domain.reading.Job;

/** Runs jobs, a few at once and the others in their order. Each ends in one of the three ends, or waits for a restart. */
final class JobRunner implements AutoCloseable {
    /** How long closing waits for running jobs to notice; publishing a large course is not interrupted before. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    private final IJobRepository jobs;
    private final Edition edition;
    private final Consumer<LiveJob> whenEnded;
    private final ExecutorService threads;
    private volatile boolean closing;

    /** @param whenEnded is told of a job whose end has been kept */
    JobRunner(IJobRepository jobs, Edition edition, int parallelism, Consumer<LiveJob> whenEnded) {
        this.jobs = jobs;
        this.edition = edition;
        this.whenEnded = whenEnded;
        this.threads = Executors.newFixedThreadPool(parallelism, workers());
    }

    /** Platform threads: reading computes for seconds, and on a carrier it would hold up all that requests wait for. */
    private static ThreadFactory workers() {
        return Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("ingestion-", 0)
                .factory();
    }

    boolean isClosing() {
        return closing;
    }

    void start(LiveJob job) {
        threads.execute(() -> run(job));
    }

    /** Ends a job that waits; one that runs stops at its next step. */
    void cancel(LiveJob job) {
        job.requestCancel();
        if (job.claim()) {
            end(job, job.state().cancelled());
        }
    }

    private void run(LiveJob job) {
        if (closing || !job.claim()) {
            return;
        }
        try {
            work(job);
        } catch (Stopped stopped) {
            if (job.isCancelRequested()) {
                end(job, job.state().cancelled());
            }
        } catch (MathAssistantException refusal) {
            end(job, job.state().failed(refusal.problem()));
        } catch (Throwable unexpected) { // a stack overflow too must end the job, or it would seem to run for ever
            end(job, job.state().failed(internal(job, unexpected)));
        }
    }

    private void work(LiveJob job) {
        goOn(job);
        Job running = job.state().running(0, 0);
        jobs.update(running);
        job.become(running);
        Progress progress = (done, total) -> {
            goOn(job);
            job.become(running.running(done, total));
        };
        IngestionReport report = edition.make(jobs.assignment(running.id()).orElseThrow(), progress);
        end(job, job.state().done(report));
    }

    private void goOn(LiveJob job) {
        if (closing || job.isCancelRequested()) {
            throw new Stopped();
        }
    }

    private static Problem internal(LiveJob job, Throwable unexpected) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "job " + job.state().id() + " failed, reference " + reference, unexpected);
        return Problem.of(ProblemCode.INTERNAL, reference);
    }

    /** Keeps the end, then tells of it. Where it can't be kept, the job is done again after a restart. */
    private void end(LiveJob job, Job end) {
        boolean kept = false;
        try {
            jobs.update(end);
            kept = true;
        } catch (RuntimeException lost) {
            LOG.log(Level.ERROR, "the end of job " + end.id() + " could not be kept", lost);
        }
        job.become(end);
        if (kept) {
            whenEnded.accept(job);
        }
    }

    /** Running jobs stop at their next step and stay unfinished. Threads are not interrupted: that closes files. */
    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "an ingestion did not stop in time; it is done again after the next start");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
