package org.mathassistant.domain.reading;

import java.util.List;

/**
 * What a reader made of the files of a course.
 *
 * @param blocks in reading order
 * @param remarks what a teacher should know about the reading, in the order of the files
 */
public record Manuscript(List<Block> blocks, List<ReadingRemark> remarks) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
