package org.mathassistant.domain.reading;

import java.util.List;
import java.util.Set;

/**
 * What a reader made of the files of a course.
 *
 * @param blocks in reading order
 * @param remarks what a teacher should know about the reading, in the order of the files
 * @param pictures the names of the files that the text shows as pictures, as it writes them: paths, often without an
 *     extension
 */
public record Manuscript(List<Block> blocks, List<ReadingRemark> remarks, Set<String> pictures) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
        pictures = Set.copyOf(pictures);
    }

    /** A text without pictures, or of which they aren't known. */
    public Manuscript(List<Block> blocks, List<ReadingRemark> remarks) {
        this(blocks, remarks, Set.of());
    }
}
