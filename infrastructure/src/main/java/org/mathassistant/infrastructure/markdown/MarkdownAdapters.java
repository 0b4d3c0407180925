package org.mathassistant.infrastructure.markdown;

import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;

/** Makes the adapters of this technology. */
public final class MarkdownAdapters {
    private MarkdownAdapters() {}

    /** Reads {@code .md} and {@code .markdown}. Without state; may be shared between threads. */
    public static ICourseReader courseReader(ITextDecoder decoder) {
        return new MarkdownCourseReader(decoder);
    }
}
