package org.mathassistant.application.retrieval;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work on a thread of its own, which can be given up at any moment. */
final class Task<T> {
    private final FutureTask<T> work;
    private final long startedAt = System.nanoTime();

    private Task(Callable<T> work) {
        this.work = new FutureTask<>(work);
    }

    static <T> Task<T> start(Callable<T> work) {
        Task<T> task = new Task<>(work);
        Thread.ofVirtual().name("mathassistant-vectors").start(task.work);
        return task;
    }

    /**
     * The result, waited for until so long after the start.
     *
     * @throws TimeoutException where it takes longer; the work is then given up
     */
    T within(Duration limit) throws TimeoutException {
        try {
            return work.get(Math.max(0, limit.toNanos() - (System.nanoTime() - startedAt)), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            throw thrown(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } finally {
            work.cancel(true);
        }
    }

    /**
     * The result, however long it takes.
     *
     * @throws java.util.concurrent.CancellationException where it is given up
     */
    T result() {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            throw thrown(failure);
        } catch (InterruptedException interrupted) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    void giveUp() {
        work.cancel(true);
    }

    private static RuntimeException thrown(ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }
}
