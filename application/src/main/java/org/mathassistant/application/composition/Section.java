package org.mathassistant.application.composition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/**
 * A part of an answer about a topic: blocks of some kinds, in the order of the course.
 *
 * @param key of its heading in {@code topic_*.properties}
 * @param atMost how many blocks
 * @param room how much of each is quoted, in UTF-16 units; 0: they are only named
 * @param companions whether proofs and solutions come behind what they belong to
 */
public record Section(String key, Set<BlockKind> kinds, int atMost, int room, boolean companions) {

    /** Quoted in full, up to what answers quote of a block. */
    public static Section quoting(String key, int atMost, BlockKind... kinds) {
        return new Section(key, Set.of(kinds), atMost, Quotation.MAX_LENGTH, false);
    }

    /** Named alone. */
    public static Section naming(String key, int atMost, BlockKind... kinds) {
        return new Section(key, Set.of(kinds), atMost, 0, false);
    }

    /** With proofs and solutions. */
    public Section withCompanions() {
        return new Section(key, kinds, atMost, room, true);
    }

    /** The best of its kinds that have not been taken. */
    List<Passage> of(List<Passage> ranked, Set<Passage> taken) {
        return ranked.stream()
                .filter(passage -> kinds.contains(passage.kind()) && !taken.contains(passage))
                .limit(atMost)
                .toList();
    }

    /** What belongs to a passage. */
    Stream<Passage> companions(Passage main, List<Passage> among) {
        return companions
                ? among.stream()
                        .filter(other -> AskPlan.main(other, List.of(main)).isPresent())
                : Stream.of();
    }
}
