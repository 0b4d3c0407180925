package org.mathassistant.domain.course;

import java.util.List;

/**
 * A numbered, linked block of a course: what answers cite.
 *
 * @param file the name of the file it stands in, as uploaded
 * @param chapter the chapter it stands in
 * @param section the section it stands in; deeper headings belong to their section
 * @param number as the reader sees it ("2.3.8"); empty where it has none
 * @param title the optional title ("Rolle"), Markdown with LaTeX; empty where it has none
 * @param label the LaTeX label; empty where it has none
 * @param page the printed page ("41", "xii"); empty where it isn't known
 * @param pdfPage the physical page, from 1; 0 where it isn't known
 * @param text Markdown with LaTeX in {@code $…$} and {@code $$…$$}
 * @param superseded true once the course no longer holds this content
 * @param regions where it stands on the pages of a PDF, in reading order; empty where it isn't known
 */
public record Passage(
        PassageId id,
        CourseId courseId,
        String file,
        Heading chapter,
        Heading section,
        BlockKind kind,
        String number,
        String title,
        String label,
        String page,
        int pdfPage,
        String text,
        Links links,
        boolean superseded,
        List<Region> regions) {
    public Passage {
        regions = List.copyOf(regions);
    }

    /** A passage whose place on a page isn't known. */
    public Passage(
            PassageId id,
            CourseId courseId,
            String file,
            Heading chapter,
            Heading section,
            BlockKind kind,
            String number,
            String title,
            String label,
            String page,
            int pdfPage,
            String text,
            Links links,
            boolean superseded) {
        this(
                id,
                courseId,
                file,
                chapter,
                section,
                kind,
                number,
                title,
                label,
                page,
                pdfPage,
                text,
                links,
                superseded,
                List.of());
    }
}
