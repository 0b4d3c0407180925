package org.mathassistant.domain.reading;

import java.util.List;
import java.util.OptionalInt;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;

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
        List<Integer> refersTo) {
    public Block {
        refersTo = List.copyOf(refersTo);
    }
}
