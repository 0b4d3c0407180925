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
     * @param listener hears of it on that thread, which waits for it; nothing more once the future is cancelled
     * @param closed whether everything is to end
     */
    public static CompletableFuture<Answer> run(
            Function<AnswerListener, Answer> work, AnswerListener listener, BooleanSupplier closed) {
        CompletableFuture<Answer> future = new CompletableFuture<>();
        AnswerListener present = new Departure(listener, () -> future.isDone() || closed.getAsBoolean());
        Thread.ofVirtual().name("later").start(() -> {
            try {
                future.complete(work.apply(present));
            } catch (RuntimeException | Error failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }
}
