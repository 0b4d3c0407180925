package org.mathassistant.domain.model;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same request may succeed in a moment. */
public final class PassingModelFailure extends ModelFailure {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration retryAfter;

    public PassingModelFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(reason, message, cause);
        this.retryAfter = null;
    }

    /** @param retryAfter how long the server wants to be left alone */
    public PassingModelFailure(Reason reason, String message, Duration retryAfter) {
        super(reason, message, null);
        this.retryAfter = retryAfter;
    }

    /** How long the server wants to be left alone, where it says so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
