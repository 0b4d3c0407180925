package org.mathassistant.domain.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A model gave no usable reply. Whether asking the same again soon may help is the type. The message is for an operator:
 * it names the address and what to do, and never holds a key, a prompt or a reply.
 */
public abstract sealed class ModelFailure extends RuntimeException permits PassingModelFailure, LastingModelFailure {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ModelFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What went wrong. */
    public enum Reason {
        /** Nobody answers at the address. */
        UNREACHABLE,
        /** Too many requests, or no capacity (429, 503). */
        BUSY,
        /** The server failed (other 5xx). */
        SERVER_ERROR,
        /** The stream ended before the reply did. */
        INCOMPLETE,
        /** What came is no reply: another protocol, broken JSON, a text without sense. */
        GARBLED,
        /** A reply, but not in the form that was asked for, even when told what was wrong. */
        UNUSABLE,
        /** A reply without text. */
        EMPTY,
        /** Silent for too long, or not done in time. */
        TIMED_OUT,
        /** The key is missing or wrong (401, 403). */
        KEY_REFUSED,
        /** No such model, or no such address (404). */
        UNKNOWN_MODEL,
        /** The server does not take the request (other 4xx). */
        NOT_ACCEPTED,
        /** The model, or its provider, will not answer this. */
        REFUSED,
        /** The question alone is longer than what the model can read. */
        TOO_LONG;

        /** In lower case with hyphens ("timed-out"). */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
