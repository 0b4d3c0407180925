package org.mathassistant.domain.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
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
        return moved(position -> position + shift);
    }

    /** The same block where the blocks that it names have other positions; links to a negative one are dropped. */
    public Block moved(IntUnaryOperator newPosition) {
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
                moved(proves, newPosition),
                moved(solves, newPosition),
                refersTo.stream()
                        .map(newPosition::applyAsInt)
                        .filter(position -> position >= 0)
                        .distinct()
                        .toList(),
                regions);
    }

    private static OptionalInt moved(OptionalInt position, IntUnaryOperator newPosition) {
        return position.stream()
                .map(newPosition)
                .filter(present -> present >= 0)
                .findFirst();
    }

    /** The same block on another printed page. */
    public Block onPage(String printed) {
        return new Block(
                file, chapter, section, kind, number, title, label, printed, pdfPage, text, proves, solves, refersTo,
                regions);
    }
}
