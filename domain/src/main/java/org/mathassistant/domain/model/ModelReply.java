package org.mathassistant.domain.model;

/** What a model wrote. */
public record ModelReply(String text, TokenCount tokens, Finish finish) {
    /** Why a model stopped writing. */
    public enum Finish {
        /** It had said everything. */
        STOP,
        /** The reply reached its limit; its end is missing. */
        LENGTH,
        /** The provider held the rest back. */
        WITHHELD
    }
}
