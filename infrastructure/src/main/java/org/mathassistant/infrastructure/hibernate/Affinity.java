package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/** How well a block that bears a number answers to the name that a person gave it: a theorem is often a proposition. */
enum Affinity {
    EXACT,
    /** Both are stated and proved. */
    KINDRED,
    /** Counted together in many courses. */
    COUNTED_TOGETHER,
    NONE;

    /** The blocks that answer best to the name; none where the name is that of another kind of thing. */
    static List<Passage> best(List<Passage> numbered, Optional<BlockKind> named) {
        for (Affinity affinity : List.of(EXACT, KINDRED, COUNTED_TOGETHER)) {
            List<Passage> those = numbered.stream()
                    .filter(passage -> of(passage.kind(), named) == affinity)
                    .toList();
            if (!those.isEmpty()) {
                return those;
            }
        }
        return List.of();
    }

    private static Affinity of(BlockKind kind, Optional<BlockKind> named) {
        if (named.isEmpty() || named.get() == kind) {
            return EXACT;
        }
        if (kind.isStatement() && named.get().isStatement()) {
            return KINDRED;
        }
        return isCountedWithStatements(kind) && isCountedWithStatements(named.get()) ? COUNTED_TOGETHER : NONE;
    }

    private static boolean isCountedWithStatements(BlockKind kind) {
        return switch (kind) {
            case DEFINITION, THEOREM, PROPOSITION, LEMMA, COROLLARY, EXAMPLE, METHOD, REMARK -> true;
            case PROOF, EXERCISE, SOLUTION, TEXT -> false;
        };
    }
}
