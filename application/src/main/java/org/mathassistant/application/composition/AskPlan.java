package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.domain.course.Passage;

/**
 * The order of an answer: what was asked for first, then as one teaches: the idea where the course has told it in its running
 * text, definitions before statements before examples.
 * A proof stands right behind its statement unless proofs were asked for.
 *
 * @param parts none of them empty
 */
record AskPlan(Map<Part, List<Passage>> parts) {
    static AskPlan of(List<Passage> chosen, Aim aim) {
        List<Part> order = new ArrayList<>(List.of(Part.values()));
        order.sort(Comparator.comparing(part -> rank(part, chosen, aim)));
        Map<Part, List<Passage>> parts = new LinkedHashMap<>();
        Map<Part, List<Passage>> sorted = new EnumMap<>(Part.class);
        for (Passage passage : chosen) {
            if (aim == Aim.PROOF || main(passage, chosen).isEmpty()) {
                List<Passage> part = sorted.computeIfAbsent(Part.of(passage.kind()), p -> new ArrayList<>());
                part.add(passage);
                if (aim != Aim.PROOF) {
                    chosen.stream()
                            .filter(c -> main(c, List.of(passage)).isPresent())
                            .forEach(part::add);
                }
            }
        }
        order.stream().filter(sorted::containsKey).forEach(part -> parts.put(part, sorted.get(part)));
        return new AskPlan(parts);
    }

    /** First what was asked for; then, where nothing in particular was, the running text, for it tells the idea. */
    private static int rank(Part part, List<Passage> chosen, Aim aim) {
        boolean wanted =
                chosen.stream().anyMatch(passage -> aim.wants(passage.kind()) && Part.of(passage.kind()) == part);
        if (wanted) {
            return 0;
        }
        return part == Part.TEXTS && aim == Aim.ANY ? 1 : 2;
    }

    /** What a proof proves or a solution solves, if it is among these. */
    static Optional<Passage> main(Passage companion, List<Passage> among) {
        return among.stream()
                .filter(passage ->
                        companion.links().proves().filter(passage.id()::equals).isPresent()
                                || companion
                                        .links()
                                        .solves()
                                        .filter(passage.id()::equals)
                                        .isPresent())
                .findFirst();
    }

    List<Passage> passages() {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
