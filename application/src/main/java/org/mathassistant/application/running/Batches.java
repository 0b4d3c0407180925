package org.mathassistant.application.running;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.ProblemCode;

/** Runs batches, all together no more jobs at a time than the limit says. A job that fails leaves the others alone. */
public final class Batches {
    private static final long LOOK_AGAIN_MILLIS = 250;

    private final BatchLimits limits;
    private final BooleanSupplier closed;
    private final Semaphore places;

    /** @param closed whether everything is to end */
    public Batches(BatchLimits limits, BooleanSupplier closed) {
        this.limits = limits;
        this.closed = closed;
        this.places = new Semaphore(limits.parallelism(), true);
    }

    /** Answers one job; asked from several threads. */
    @FunctionalInterface
    public interface Runner {
        Answer run(BatchJob job, AnswerListener listener);
    }

    /** @throws LimitExceeded where it has no job, or more than are allowed */
    public Batch start(List<BatchJob> jobs, Runner runner) {
        if (jobs.isEmpty() || jobs.size() > limits.maxJobs()) {
            throw new LimitExceeded("jobs", ProblemCode.BATCH_SIZE, limits.maxJobs(), jobs.size());
        }
        Batch batch = new Batch(jobs.size());
        AtomicInteger next = new AtomicInteger();
        for (int worker = 0; worker < Math.min(jobs.size(), limits.parallelism()); worker++) {
            Thread.ofVirtual().name("batch").start(() -> work(jobs, next, batch, runner));
        }
        return batch;
    }

    private void work(List<BatchJob> jobs, AtomicInteger next, Batch batch, Runner runner) {
        for (int job = next.getAndIncrement(); job < jobs.size(); job = next.getAndIncrement()) {
            batch.complete(job, result(jobs.get(job), batch, runner));
        }
    }

    private BatchResult result(BatchJob job, Batch batch, Runner runner) {
        BooleanSupplier gone = () -> batch.isCancelled() || closed.getAsBoolean();
        try {
            while (!gone.getAsBoolean()) {
                if (places.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    return inPlace(job, gone, runner);
                }
            }
            return new BatchResult.Failed(new CancellationException("the batch was cancelled"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new BatchResult.Failed(e);
        }
    }

    private BatchResult inPlace(BatchJob job, BooleanSupplier gone, Runner runner) {
        try {
            return new BatchResult.Answered(runner.run(job, new Departure(AnswerListener.NONE, gone)));
        } catch (RuntimeException | Error failure) {
            return new BatchResult.Failed(failure);
        } finally {
            places.release();
        }
    }
}
