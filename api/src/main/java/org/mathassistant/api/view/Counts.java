package org.mathassistant.api.view;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mathassistant.domain.course.BlockKind;

/** Counts of blocks under the names of their kinds, always in the same order. */
final class Counts {

    private Counts() {}

    static Map<String, Integer> byKind(Map<BlockKind, Integer> blocks) {
        Map<BlockKind, Integer> inOrder = new EnumMap<>(BlockKind.class);
        inOrder.putAll(blocks);
        Map<String, Integer> counts = new LinkedHashMap<>();
        inOrder.forEach((kind, count) -> counts.put(kind.code(), count));
        return counts;
    }
}
