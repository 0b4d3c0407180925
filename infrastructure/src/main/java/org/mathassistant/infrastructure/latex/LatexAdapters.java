package org.mathassistant.infrastructure.latex;

import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;

/** Makes the adapters of this package. */
public final class LatexAdapters {
    private LatexAdapters() {}

    /**
     * A reader of LaTeX courses. Stateless: one may serve many readings at once.
     *
     * @param decoder turns the bytes of each file into text
     */
    public static ICourseReader courseReader(ITextDecoder decoder) {
        return new LatexCourseReader(decoder);
    }
}
