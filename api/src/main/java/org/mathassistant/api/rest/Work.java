package org.mathassistant.api.rest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Does what may wait on virtual threads, so that the server's few HTTP threads never do. */
@Singleton
public class Work implements Executor {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public CompletionStage<Response> answer(Supplier<Response> answer) {
        return CompletableFuture.supplyAsync(answer, threads);
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
