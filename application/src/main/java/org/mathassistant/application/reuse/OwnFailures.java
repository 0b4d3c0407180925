package org.mathassistant.application.reuse;

import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;

/**
 * Tells what is wrong with the leader of a {@link SingleFlight} alone from what is wrong with the work that it does for others
 * too: when its listener goes away, the work has not failed. Used by one thread.
 */
public final class OwnFailures {
    private @Nullable RuntimeException thrown;

    /** Tells the leader's listener something, and remembers what it throws. */
    public void remembering(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            thrown = e;
            throw e;
        }
    }

    /** Whether this failure is the leader's own: its listener threw, or it was cancelled. */
    public boolean include(RuntimeException failure) {
        return thrown != null || Thread.currentThread().isInterrupted() || isCancellation(failure);
    }

    private static boolean isCancellation(RuntimeException failure) {
        return failure instanceof MathAssistantException known
                && known.problem().code() == ProblemCode.CANCELLED;
    }
}
