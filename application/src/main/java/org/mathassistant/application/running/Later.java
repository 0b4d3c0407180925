package org.mathassistant.application.running;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.domain.answer.Answer;

/** Answers behind a future. */
public final class Later {
    private Later() {}

    /**
     * Begins at once, on a virtual thread. Cancelling the future stops the work, with its call of a model.
     *
     * @param closed whether everything is to end
     */
    public static CompletableFuture<Answer> run(Function<AnswerListener, Answer> work, BooleanSupplier closed) {
        CompletableFuture<Answer> future = new CompletableFuture<>();
        AnswerListener listener = new Departure(() -> future.isDone() || closed.getAsBoolean());
        Thread.ofVirtual().name("later").start(() -> {
            try {
                future.complete(work.apply(listener));
            } catch (RuntimeException | Error failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }
}
