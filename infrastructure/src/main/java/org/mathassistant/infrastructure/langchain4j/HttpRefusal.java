package org.mathassistant.infrastructure.langchain4j;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A server answered with a status that is no success. Never leaves this package. */
final class HttpRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String body;
    private final transient @Nullable Duration retryAfter;

    /** @param body the beginning of what the server says */
    HttpRefusal(int status, String body, Optional<Duration> retryAfter) {
        super("HTTP " + status);
        this.status = status;
        this.body = body;
        this.retryAfter = retryAfter.orElse(null);
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
