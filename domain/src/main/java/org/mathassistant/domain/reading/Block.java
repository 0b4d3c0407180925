package org.mathassistant.domain.reading;

import java.util.List;
import java.util.OptionalInt;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Region;

/**
 * A block as a reader found it, before it has an identity. Other blocks of the same {@link Manuscript} are named by
 * their position in it. The components that {@link org.mathassistant.domain.course.Passage} has too mean the same.
 *
 * @param proves the position of the statement that this proof proves
 * @param solves the position of the exercise that this solution solves
 * @param refersTo the positions of the blocks that it refers to, in the order of their first mention
 */
public record Block(
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
        OptionalInt proves,
        OptionalInt solves,
        List<Integer> refersTo,
        List<Region> regions) {
    public Block {
        refersTo = List.copyOf(refersTo);
        regions = List.copyOf(regions);
    }

    /** A block whose place on a page isn't known. */
    public Block(
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
            OptionalInt proves,
            OptionalInt solves,
            List<Integer> refersTo) {
        this(
                file, chapter, section, kind, number, title, label, page, pdfPage, text, proves, solves, refersTo,
                List.of());
    }

    /** The same block in a manuscript that has this many blocks more in front of it. */
    public Block shifted(int shift) {
        return new Block(
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
                shifted(proves, shift),
                shifted(solves, shift),
                refersTo.stream().map(position -> position + shift).toList(),
                regions);
    }

    private static OptionalInt shifted(OptionalInt position, int shift) {
        return position.isPresent() ? OptionalInt.of(position.getAsInt() + shift) : position;
    }
}
