package org.mathassistant.application.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mathassistant.application.text.BlockHeads.Named;
import org.mathassistant.application.text.References;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.reading.Block;

/**
 * Ties the blocks of a course to each other: a proof to the statement that it names or follows, a solution to its exercise, a
 * text to the blocks that it refers to. Numbers are looked for in the same file first, before the place that refers to
 * them; in other files only where the number stands once.
 */
public final class Linking {
    /** A proof follows its statement, and a solution its exercise, within so many blocks. */
    static final int REACH = 200;

    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    private final List<Draft> drafts;
    private final Function<String, List<String>> labelsIn;
    private final Map<Named, NavigableSet<Integer>> everywhere = new HashMap<>();
    private final Map<InFile, NavigableSet<Integer>> inFile = new HashMap<>();
    private final Map<String, Integer> byLabel = new HashMap<>();

    private record InFile(String file, Named named) {}

    private Linking(List<Draft> drafts, Function<String, List<String>> labelsIn) {
        this.drafts = drafts;
        this.labelsIn = labelsIn;
        for (int position = 0; position < drafts.size(); position++) {
            index(drafts.get(position), position);
        }
    }

    /** @param labelsIn finds the labels that a text refers to */
    public static List<Block> link(List<Draft> drafts, Function<String, List<String>> labelsIn) {
        Linking linking = new Linking(drafts, labelsIn);
        return IntStream.range(0, drafts.size()).mapToObj(linking::block).toList();
    }

    private void index(Draft draft, int position) {
        if (!draft.head().number().isEmpty()) {
            Named named = new Named(draft.kind(), draft.head().number());
            everywhere.computeIfAbsent(named, first -> new TreeSet<>()).add(position);
            inFile.computeIfAbsent(new InFile(draft.file(), named), first -> new TreeSet<>())
                    .add(position);
        }
        if (!draft.label().isEmpty()) {
            byLabel.put(draft.label(), position);
        }
    }

    private Block block(int position) {
        Draft draft = drafts.get(position);
        return new Block(
                draft.file(),
                draft.chapter(),
                draft.section(),
                draft.kind(),
                draft.head().number(),
                draft.head().title(),
                draft.label(),
                "",
                0,
                draft.text(),
                draft.kind() == BlockKind.PROOF ? proved(draft, position) : OptionalInt.empty(),
                draft.kind() == BlockKind.SOLUTION ? solved(draft, position) : OptionalInt.empty(),
                List.copyOf(mentioned(draft, position)));
    }

    private OptionalInt proved(Draft proof, int position) {
        return named(proof, position)
                .map(OptionalInt::of)
                .orElseGet(() -> proof.head().target().isPresent() ? OptionalInt.empty() : statementBefore(position));
    }

    private OptionalInt solved(Draft solution, int position) {
        Optional<Integer> exercise = named(solution, position);
        if (exercise.isEmpty() && !solution.head().number().isEmpty()) {
            exercise = find(new Named(BlockKind.EXERCISE, solution.head().number()), position);
        }
        if (exercise.isPresent()) {
            return OptionalInt.of(exercise.get());
        }
        return solution.head().number().isEmpty()
                ? before(position, draft -> draft.kind() == BlockKind.EXERCISE, draft -> false)
                : OptionalInt.empty();
    }

    private Optional<Integer> named(Draft draft, int position) {
        return draft.head().target().flatMap(target -> find(target, position));
    }

    /** An exercise in between has taken the word: what is proved after it is its answer. */
    private OptionalInt statementBefore(int position) {
        return before(
                position,
                draft -> draft.kind().isStatement(),
                draft -> draft.kind() == BlockKind.EXERCISE || draft.kind() == BlockKind.SOLUTION);
    }

    private OptionalInt before(int position, Predicate<Draft> wanted, Predicate<Draft> barrier) {
        for (int at = position - 1;
                at >= Math.max(0, position - REACH) && samePlace(at, position) && !barrier.test(drafts.get(at));
                at--) {
            if (wanted.test(drafts.get(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private boolean samePlace(int one, int other) {
        return sameFile(one, other)
                && drafts.get(one).chapter().equals(drafts.get(other).chapter());
    }

    private boolean sameFile(int one, int other) {
        return drafts.get(one).file().equals(drafts.get(other).file());
    }

    private Optional<Integer> find(Named named, int from) {
        NavigableSet<Integer> all = everywhere.getOrDefault(named, NONE);
        NavigableSet<Integer> here =
                inFile.getOrDefault(new InFile(drafts.get(from).file(), named), NONE);
        return Optional.ofNullable(here.lower(from))
                .or(() -> Optional.ofNullable(here.higher(from)))
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    private Set<Integer> mentioned(Draft draft, int position) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String label : labelsIn.apply(draft.text())) {
            Optional.ofNullable(byLabel.get(label)).ifPresent(found::add);
        }
        References.in(draft.text()).stream()
                .flatMap(reference -> reference.kind().map(kind -> new Named(kind, reference.number())).stream())
                .forEach(named -> find(named, position).ifPresent(found::add));
        found.remove(position);
        return found;
    }
}
