package org.mathassistant.domain.reading;

/**
 * Something that a teacher should know about the reading of a file.
 *
 * @param file the file it is about
 * @param line the line, from 1; 0 where the remark is about the whole file
 * @param detail the name at fault (a missing file, a label, an environment), untranslated; may be empty
 */
public record ReadingRemark(Kind kind, String file, int line, String detail) {
    /** What is remarked. */
    public enum Kind {
        /** An {@code \input} or {@code \include} names a file that was not uploaded. */
        MISSING_INPUT,
        /** No reader knows this kind of file, or it is not text. */
        SKIPPED_NOT_READABLE,
        /** The file holds nothing to read. */
        SKIPPED_EMPTY,
        /** A {@code \ref} names a label that no block has. */
        UNRESOLVED_REFERENCE,
        /** The same label stands on several blocks; the last one counts. */
        DUPLICATE_LABEL,
        /** An environment is opened and never closed, or closed and never opened. */
        UNBALANCED_ENVIRONMENT,
        /** Macros expand without end, or beyond the limit; the text is kept unexpanded. */
        EXPANSION_LIMIT,
        /** Nested deeper than the limit; the inner text is kept as it stands. */
        NESTING_LIMIT
    }
}
