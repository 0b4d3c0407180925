package org.mathassistant.application.grounding;

import java.util.ArrayList;
import java.util.List;

/** The numbers that a reader sees, given to passages in the order in which the text cites them. */
final class Numbering {
    private final int known;
    private final List<Integer> cited = new ArrayList<>();

    /** @param known how many passages the model was given; their markers are 1 to this */
    Numbering(int known) {
        this.known = known;
    }

    /** Whether this marker of the model's stands for a passage. */
    boolean knows(int marker) {
        return marker >= 1 && marker <= known;
    }

    /** The reader's number for a marker of the model's. */
    int of(int marker) {
        int at = cited.indexOf(marker);
        if (at < 0) {
            cited.add(marker);
            return cited.size();
        }
        return at + 1;
    }

    /** The model's markers that were used, in the reader's order. */
    List<Integer> cited() {
        return List.copyOf(cited);
    }
}
