package org.mathassistant.application.running;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Tasks on their way, in the order in which they were asked for. Thread-safe. */
public final class Batch {
    private final List<CompletableFuture<BatchResult>> results;
    private volatile boolean cancelled;

    Batch(int size) {
        results = Stream.generate(() -> new CompletableFuture<BatchResult>())
                .limit(size)
                .toList();
    }

    public int size() {
        return results.size();
    }

    /** The result of one job, from 0; never completed by an exception. */
    public CompletionStage<BatchResult> result(int job) {
        return results.get(job).minimalCompletionStage();
    }

    /** All results, in order; never completed by an exception. */
    public CompletionStage<List<BatchResult>> results() {
        return CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
                .thenApply(all -> results.stream().map(CompletableFuture::join).toList())
                .minimalCompletionStage();
    }

    /** Starts no further job and stops those that run, with their calls of a model. What is done stays. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void complete(int job, BatchResult result) {
        results.get(job).complete(result);
    }
}
