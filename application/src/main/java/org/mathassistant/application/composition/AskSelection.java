package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mathassistant.application.text.Reference;
import org.mathassistant.application.text.References;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;

/** Chooses, of the passages that were found, those that answer the question. Used for one answer. */
final class AskSelection {
    /** An answer quotes at most this many passages. */
    static final int MAX_PASSAGES = 6;

    /** Where the kind that was asked for is there, little else is needed. */
    private static final int MAX_WITH_WANTED = 4;

    private static final int MAX_WANTED = 3;

    private final List<Passage> found;
    private final List<Passage> relevant;
    private final Aim aim;
    private final List<Passage> chosen = new ArrayList<>();
    private final Map<Part, Integer> taken = new EnumMap<>(Part.class);
    private int max = MAX_PASSAGES;

    /** @param relevant those found that may be taken for themselves; the others only complete them */
    private AskSelection(List<Passage> found, List<Passage> relevant, Aim aim) {
        this.found = found;
        this.relevant = relevant;
        this.aim = aim;
    }

    /** @param found best first; not empty */
    static List<Passage> of(List<Passage> found, Aim aim, String question) {
        List<Reference> references = References.in(question);
        List<Passage> named = found.stream()
                .filter(passage -> references.stream().anyMatch(reference -> names(reference, passage)))
                .toList();
        if (!named.isEmpty() && References.isReferenceAlone(question)) {
            return new AskSelection(found, named, aim).exactly(named);
        }
        List<Passage> relevant = new ArrayList<>(named);
        Relevance.to(question).best(found).stream()
                .filter(p -> !named.contains(p))
                .forEach(relevant::add);
        return new AskSelection(found, relevant, aim).byAim(named);
    }

    /** Whether a reference means this passage. */
    static boolean names(Reference reference, Passage passage) {
        return switch (reference.target()) {
            case PAGE -> passage.page().equals(reference.page());
            case CHAPTER -> passage.chapter().number().equals(reference.number());
            case SECTION -> passage.section().number().equals(reference.number());
            case BLOCK ->
                passage.number().equals(reference.number())
                        && reference.kind().map(kind -> kind == passage.kind()).orElse(true);
        };
    }

    private List<Passage> exactly(List<Passage> named) {
        named.forEach(this::add);
        return chosen;
    }

    private List<Passage> byAim(List<Passage> named) {
        named.forEach(this::add);
        take(passage -> aim.wants(passage.kind()), MAX_WANTED);
        if (aim != Aim.ANY && chosen.stream().anyMatch(passage -> aim.wants(passage.kind()))) {
            max = Math.max(chosen.size(), MAX_WITH_WANTED);
        } else {
            add(relevant.get(0));
        }
        for (Passage passage : relevant) {
            Part part = Part.of(passage.kind());
            if (taken.getOrDefault(part, 0) < part.room(aim)) {
                add(passage);
            }
        }
        return chosen;
    }

    private void take(Predicate<Passage> wanted, int atMost) {
        relevant.stream().filter(wanted).limit(atMost).forEach(this::add);
    }

    /** Takes a passage with what it can't stand without: its proof, for a proof its statement, for a solution its task. */
    private void add(Passage passage) {
        if (chosen.size() >= max || chosen.contains(passage)) {
            return;
        }
        chosen.add(passage);
        taken.merge(Part.of(passage.kind()), 1, Integer::sum);
        found.stream().filter(other -> completes(other, passage)).findFirst().ifPresent(this::add);
    }

    private boolean completes(Passage other, Passage passage) {
        Links links = passage.links();
        Optional<?> otherId = Optional.of(other.id());
        Optional<?> id = Optional.of(passage.id());
        return links.proves().equals(otherId)
                || links.solves().equals(otherId)
                || other.links().proves().equals(id)
                || (other.links().solves().equals(id) && (aim == Aim.SOLUTION || passage.kind() != BlockKind.EXERCISE));
    }
}
