package org.mathassistant.infrastructure.chardet;

import org.mathassistant.domain.port.ITextDecoder;

/** Makes the adapters of this technology. */
public final class ChardetAdapters {
    private ChardetAdapters() {}

    /** Without state; may be shared between threads. */
    public static ITextDecoder textDecoder() {
        return new ChardetTextDecoder();
    }
}
