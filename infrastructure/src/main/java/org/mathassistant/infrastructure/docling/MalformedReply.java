package org.mathassistant.infrastructure.docling;

import java.io.IOException;

/** An answer that is none; the message says what is wrong with it. */
final class MalformedReply extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedReply(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
