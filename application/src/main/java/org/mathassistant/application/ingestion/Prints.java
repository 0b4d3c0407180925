package org.mathassistant.application.ingestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.reading.Block;

/**
 * Finds the files of an upload that are the printed form of others, a course's LaTeX beside its PDF say, and lets what
 * stands in both count once: as the source writes it, on the page of the print. What only the print has stays.
 *
 * <p>The content tells, not the name: the share of a file's runs of words that stand in the sources. Of a book and its
 * LaTeX that is 0.97, of two books on related subjects 0.06, of a book and some chapters of it what those are of it.
 */
final class Prints {
    /** From this share on, a file is the print of all sources; its blocks that share less than {@link #NEW} are new. */
    static final double WHOLE = 0.8;

    static final double NEW = 0.2;
    /**
     * From this share on, or where it holds a whole source of {@link #MANY} runs, the sources are a part of it; its blocks that
     * share less than {@link #PART_NEW} are new.
     */
    static final double PART = 0.3;

    static final double PART_NEW = 0.5;
    /** Fewer runs say nothing. */
    static final int FEW = 12;

    static final int MANY = 200;

    private final List<Block> blocks;
    private final List<Block> sources = new ArrayList<>();
    private final int[] sourcePositions;
    private final RunIndex index;
    private final Map<String, Integer> numbered;
    private final Map<String, List<Integer>> byPrint = new HashMap<>();
    private final Set<String> printed = new LinkedHashSet<>();
    private final Map<Integer, Integer> twins = new HashMap<>();
    private final Map<Integer, String> pages = new HashMap<>();

    /** @param prints the names of the files that may be printed forms */
    Prints(List<Block> blocks, Set<String> prints) {
        this.blocks = blocks;
        int[] positions = new int[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            String file = blocks.get(i).file();
            if (prints.contains(file)) {
                byPrint.computeIfAbsent(file, first -> new ArrayList<>()).add(i);
            } else {
                positions[sources.size()] = i;
                sources.add(blocks.get(i));
            }
        }
        sourcePositions = Arrays.copyOf(positions, sources.size());
        index = new RunIndex(byPrint.isEmpty() ? List.of() : sources);
        numbered = numbered(sources);
        byPrint.forEach(this::compare);
    }

    /** The files that are printed forms of others. */
    Set<String> printed() {
        return printed;
    }

    private void compare(String file, List<Integer> positions) {
        Map<Integer, long[]> runs = new LinkedHashMap<>();
        positions.forEach(
                position -> runs.put(position, WordRuns.of(blocks.get(position).text())));
        long[] all = runs.values().stream().flatMapToLong(Arrays::stream).toArray();
        double share = share(all, index);
        if (all.length >= FEW && (share >= PART || holdsASource(positions))) {
            printed.add(file);
            runs.forEach((position, of) -> fold(position, of, share >= WHOLE));
        }
    }

    private boolean holdsASource(List<Integer> positions) {
        RunIndex print = new RunIndex(positions.stream().map(blocks::get).toList());
        return sources.stream().collect(Collectors.groupingBy(Block::file)).values().stream()
                .map(Prints::runs)
                .anyMatch(runs -> runs.length >= MANY && share(runs, print) >= WHOLE);
    }

    private static long[] runs(List<Block> blocks) {
        return blocks.stream()
                .flatMapToLong(block -> Arrays.stream(WordRuns.of(block.text())))
                .toArray();
    }

    /** 0 where there is no run. */
    private static double share(long[] runs, RunIndex in) {
        return runs.length == 0
                ? 0
                : (double) Arrays.stream(runs).filter(in::has).count() / runs.length;
    }

    /** Takes out a block of a print, unless it is new. */
    private void fold(int position, long[] runs, boolean whole) {
        Block block = blocks.get(position);
        int twin = block.kind() == BlockKind.TEXT ? -1 : twin(block, runs, whole);
        if (twin >= 0) {
            pages.putIfAbsent(twin, block.page());
        } else if (whole ? runs.length >= FEW && share(runs, index) < NEW : share(runs, index) < PART_NEW) {
            return;
        }
        twins.put(position, twin);
    }

    /**
     * The block that the sources have in its place; -1 where it isn't known. Texts have none, for each form cuts them
     * elsewhere. Numbers count only beside the whole: sources that lack a chapter count the next one wrong.
     */
    private int twin(Block block, long[] runs, boolean whole) {
        int likest = likest(block.kind(), runs);
        int source = likest < 0 && whole ? numbered.getOrDefault(name(block), -1) : likest;
        return source < 0 ? -1 : sourcePositions[source];
    }

    /** The source of the kind that has most of the same runs; -1 where none has half of them. */
    private int likest(BlockKind kind, long[] runs) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (long run : runs) {
            int source = index.only(run);
            if (source >= 0 && sources.get(source).kind() == kind) {
                votes.merge(source, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> 2 * best.getValue() >= Math.min(runs.length, index.size(best.getKey())))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** Sources by what they are called, where no other is called so; -1 where several are. */
    private static Map<String, Integer> numbered(List<Block> sources) {
        Map<String, Integer> numbered = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            if (!sources.get(i).number().isEmpty()) {
                numbered.merge(name(sources.get(i)), i, (one, other) -> -1);
            }
        }
        return numbered;
    }

    private static String name(Block block) {
        return block.kind().code() + ' ' + block.number();
    }

    /** All blocks less those of prints that stand in the sources; links to those lead to their twins. */
    List<Block> rest() {
        if (printed.isEmpty()) {
            return blocks;
        }
        int[] moved = new int[blocks.size()];
        int kept = 0;
        for (int i = 0; i < moved.length; i++) {
            moved[i] = twins.containsKey(i) ? -1 : kept++;
        }
        twins.forEach((print, twin) -> moved[print] = twin < 0 ? -1 : moved[twin]);
        List<Block> rest = new ArrayList<>(kept);
        for (int i = 0; i < moved.length; i++) {
            if (!twins.containsKey(i)) {
                rest.add(paged(i).moved(position -> moved[position]));
            }
        }
        return rest;
    }

    private Block paged(int position) {
        Block block = blocks.get(position);
        return block.page().isEmpty() ? block.onPage(pages.getOrDefault(position, "")) : block;
    }
}
