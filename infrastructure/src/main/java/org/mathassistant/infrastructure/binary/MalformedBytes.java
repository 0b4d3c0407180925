package org.mathassistant.infrastructure.binary;

/** Bytes that none of our writers wrote. Never leaves this package. */
final class MalformedBytes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedBytes(String what) {
        super(what);
    }
}
