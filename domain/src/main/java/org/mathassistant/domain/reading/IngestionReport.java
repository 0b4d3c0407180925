package org.mathassistant.domain.reading;

import java.util.List;
import java.util.Map;
import org.mathassistant.domain.course.BlockKind;

/**
 * What became of an upload, for its teacher.
 *
 * @param blocks how many blocks of each kind; kinds without a block are left out
 * @param added how many passages are new
 * @param kept how many stayed as they were
 * @param removed how many the course no longer holds
 */
public record IngestionReport(
        Map<BlockKind, Integer> blocks, int added, int kept, int removed, List<ReadingRemark> remarks) {
    public IngestionReport {
        blocks = Map.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
