package org.mathassistant.infrastructure.plaintext;

import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;

/** Makes the adapters of this technology. */
public final class PlainTextAdapters {
    private PlainTextAdapters() {}

    /** Reads {@code .txt}. Without state; may be shared between threads. */
    public static ICourseReader courseReader(ITextDecoder decoder) {
        return new PlainTextCourseReader(decoder);
    }
}
