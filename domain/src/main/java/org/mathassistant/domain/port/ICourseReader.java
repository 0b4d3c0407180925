package org.mathassistant.domain.port;

import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Manuscript;

/** Cuts the files of one format into typed, numbered, linked blocks. */
public interface ICourseReader {
    /** Whether files of this name, by its extension, are this reader's, also as companions ({@code .aux}, {@code .sty}). */
    boolean accepts(String fileName);

    /** Whether its files are bytes of a format of their own; text otherwise. */
    default boolean isBinary() {
        return false;
    }

    /** Whether a file of a binary format is what its name says, as its beginning tells. */
    default boolean recognises(byte[] content) {
        return !isBinary();
    }

    /**
     * Reads all files of a course that are this reader's, in the order of the upload.
     *
     * @param language of the course: names what has no name of its own in the source
     * @param progress told after each step; may throw to stop the reading
     */
    Manuscript read(List<SourceFile> files, Language language, Progress progress);

    /** Follows a reading. */
    @FunctionalInterface
    interface Progress {
        /** @param done steps done so far, 0 to {@code total}; what a step is, a file or a page, is the reader's */
        void at(int done, int total);
    }
}
