package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.mathassistant.application.text.CourseOrder;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/**
 * A part of an answer about a topic: blocks of some kinds, in the order of the course.
 *
 * @param key of its heading in {@code topic_*.properties}
 * @param which of the blocks of these kinds, on a page as it stands so far
 * @param atMost how many blocks
 * @param room how much of each is quoted, in UTF-16 units; 0: they are only named
 * @param companions whether proofs and solutions come behind what they belong to
 */
public record Section(
        String key,
        Set<BlockKind> kinds,
        BiPredicate<Passage, TopicPage> which,
        int atMost,
        int room,
        boolean companions)
        implements TopicPart {

    /** Quoted in full, up to what answers quote of a block. */
    public static Section quoting(String key, int atMost, BlockKind... kinds) {
        return new Section(key, Set.of(kinds), (passage, page) -> true, atMost, Quotation.MAX_LENGTH, false);
    }

    /** Named alone. */
    public static Section naming(String key, int atMost, BlockKind... kinds) {
        return new Section(key, Set.of(kinds), (passage, page) -> true, atMost, 0, false);
    }

    /** With proofs and solutions. */
    public Section withCompanions() {
        return new Section(key, kinds, which, atMost, room, true);
    }

    /** With proofs and solutions, and without what has none. */
    public Section completed() {
        return new Section(
                key,
                kinds,
                (passage, page) -> companionsOf(passage, page).findAny().isPresent(),
                atMost,
                room,
                true);
    }

    /** Only what belongs to something that is quoted already. */
    public Section ofQuoted() {
        return new Section(
                key,
                kinds,
                (passage, page) -> AskPlan.main(passage, page.taken()).isPresent(),
                atMost,
                room,
                companions);
    }

    /** Only what shows a limit of the others: where a converse or a weaker hypothesis fails. */
    public Section ofCounterexamples() {
        return new Section(key, kinds, (passage, page) -> Counterexamples.includes(passage), atMost, room, companions);
    }

    /** So much of each is quoted, in UTF-16 units. */
    public Section within(int characters) {
        return new Section(key, kinds, which, atMost, characters, companions);
    }

    @Override
    public List<String> paragraphs(TopicPage page) {
        List<Passage> blocks = page.left()
                .filter(passage -> kinds.contains(passage.kind()) && which.test(passage, page))
                .limit(atMost)
                .sorted(Comparator.comparing(passage -> place(passage, page), CourseOrder.COMPARATOR))
                .toList();
        page.take(blocks);
        return room == 0 ? page.named(blocks) : quoted(blocks, page);
    }

    /** A proof stands where its statement stands. */
    private static Passage place(Passage passage, TopicPage page) {
        return AskPlan.main(passage, page.ranked()).orElse(passage);
    }

    private List<String> quoted(List<Passage> blocks, TopicPage page) {
        List<String> quotations = new ArrayList<>();
        for (Passage passage : blocks) {
            quotations.add(page.text().quotation(passage, room));
            if (companions) {
                companionsOf(passage, page).forEach(companion -> {
                    quotations.add(page.text().quotation(companion, room));
                    page.take(List.of(companion));
                });
            }
        }
        return quotations;
    }

    /** What belongs to a passage. */
    private static Stream<Passage> companionsOf(Passage main, TopicPage page) {
        return page.ranked().stream()
                .filter(other -> AskPlan.main(other, List.of(main)).isPresent());
    }
}
