package org.mathassistant.domain.retrieval;

/** A text got no vector. The message tells an operator why; it holds neither keys nor texts. */
public final class EmbeddingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as far as it decides what to do next. */
    public enum Reason {
        /** Nobody answers, or not in time. */
        UNREACHABLE,
        /** The provider is overloaded or broken just now: 429, 5xx. */
        BUSY,
        /** The provider does not let us, or does not know the model: 401, 403, 404. Trying again changes nothing. */
        REFUSED,
        /** The provider does not take these texts: 400, 413, 422. Others may pass. */
        REJECTED,
        /** The answer is none: not as many vectors as texts, of the wrong dimension, not of numbers. */
        GARBAGE;

        /** Whether the same request may succeed a moment later. */
        public boolean isRetriable() {
            return this == UNREACHABLE || this == BUSY;
        }
    }

    private final Reason reason;

    public EmbeddingFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public EmbeddingFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
