package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mathassistant.domain.reading.ReadingRemark;

/** What a teacher should know, each thing once, and only so many of a kind in a file. */
final class Remarks {
    /** Of one kind, over all files: a course full of faults needs no longer list. */
    static final int MAX_OF_A_KIND = 2_000;

    private final Set<ReadingRemark> remarks = new LinkedHashSet<>();
    private final int[] counts = new int[ReadingRemark.Kind.values().length];

    void add(ReadingRemark.Kind kind, String file, int line, String detail) {
        if (counts[kind.ordinal()] < MAX_OF_A_KIND && remarks.add(new ReadingRemark(kind, file, line, detail))) {
            counts[kind.ordinal()]++;
        }
    }

    List<ReadingRemark> all() {
        return new ArrayList<>(remarks);
    }
}
