package org.mathassistant.application.ingestion;

import java.util.Arrays;
import java.util.List;
import org.mathassistant.domain.reading.Block;

/** Which runs of words stand in which of some blocks: a sorted array, for a course may have a million of them. */
final class RunIndex {
    /** Entries are positive, so that their order is that of the runs. */
    private static final int POSITION_BITS = Long.SIZE - 1 - WordRuns.HASH_BITS;

    private final long[] entries;
    private final int[] sizes;

    RunIndex(List<Block> blocks) {
        long[][] runs = blocks.stream().map(block -> WordRuns.of(block.text())).toArray(long[][]::new);
        sizes = Arrays.stream(runs).mapToInt(of -> of.length).toArray();
        entries = new long[Arrays.stream(sizes).sum()];
        int end = 0;
        for (int position = 0; position < runs.length; position++) {
            for (long run : runs[position]) {
                entries[end++] = run << POSITION_BITS | position;
            }
        }
        Arrays.sort(entries);
    }

    /** How many runs a block has. */
    int size(int position) {
        return sizes[position];
    }

    boolean has(long run) {
        int at = first(run);
        return at < entries.length && entries[at] >>> POSITION_BITS == run;
    }

    /** The only block that has this run; -1 where none has it, or several. */
    int only(long run) {
        int first = first(run);
        int after = first(run + 1);
        boolean one = after > first && entries[first] == entries[after - 1];
        return one ? (int) (entries[first] & (1L << POSITION_BITS) - 1) : -1;
    }

    private int first(long run) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] >>> POSITION_BITS < run) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
