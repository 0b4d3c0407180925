package org.mathassistant.domain.reading;

/**
 * Something that a teacher should know about the reading of a file.
 *
 * @param file the file it is about
 * @param line the line, from 1; 0 where the remark is about the whole file
 * @param detail what is at fault, untranslated: the name of a missing file, label or environment; physical pages, as ranges
 *     ("3, 7–12"); may be empty
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
        /** The file is the printed form of others of the upload: what stands in both was read from those. */
        PRINT_OF_SOURCES,
        /** The file is a picture that another file of the upload shows; it is not read as a text of its own. */
        SKIPPED_PICTURE,
        /** What LaTeX wrote of labels ({@code .aux}), without the LaTeX that it is about. */
        AUX_WITHOUT_SOURCE,
        /** A {@code \ref} names a label that no block has. */
        UNRESOLVED_REFERENCE,
        /** The same label stands on several blocks; the last one counts. */
        DUPLICATE_LABEL,
        /** An environment is opened and never closed, or closed and never opened. */
        UNBALANCED_ENVIRONMENT,
        /** Macros expand without end, or beyond the limit; the text is kept unexpanded. */
        EXPANSION_LIMIT,
        /** Nested deeper than the limit; the inner text is kept as it stands. */
        NESTING_LIMIT,
        /** The file can't be opened without its password. */
        PASSWORD_NEEDED,
        /** The file is damaged: nothing of it could be read. */
        DAMAGED_FILE,
        /** Pages that are damaged. */
        DAMAGED_PAGES,
        /** Pages that are pictures of text: scanned, without text that a program could read. */
        PAGES_WITHOUT_TEXT,
        /** Pages of which formulas could not be read for certain. */
        DOUBTFUL_FORMULAS,
        /** Pages on which formulas were put as a reader of formulas recognised them. */
        FORMULAS_RECOGNISED,
        /** The reader of formulas could not be asked, or not to the end; the pages stay as they were read. */
        FORMULAS_NOT_RECOGNISED,
        /** Pages that were not read, for the file or the page costs more than the limits allow. */
        PAGES_BEYOND_LIMITS
    }
}
