package org.mathassistant.infrastructure.markdown;

/**
 * One block of a file by its lines.
 *
 * @param last the last line, included
 * @param level of a heading, 1 to 6; else 0
 */
record Element(Kind kind, int first, int last, int level) {
    /** What an element is, as far as reading it differs. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTE,
        FENCED_CODE,
        HTML,
        RULE,
        /** {@code ::: theorem} to {@code :::}. */
        CONTAINER,
        /** A {@code :::} that nothing closes; one line. */
        OPEN_CONTAINER,
        /** {@code !!! theorem} and what is indented under it. */
        ADMONITION,
        /** Lists, tables, formulas, indented code, link definitions: kept as they stand. */
        OTHER
    }
}
