package org.mathassistant.application.executor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;

/** Puts what belongs together side by side: a proof behind its statement, a solution behind its exercise. */
final class Companions {
    private Companions() {}

    /** The same passages, best first, each once, with its companions among them right behind it. */
    static List<Passage> behindTheirs(List<Passage> passages) {
        Set<Passage> ordered = new LinkedHashSet<>();
        for (Passage passage : passages) {
            passages.stream().filter(other -> belongsTo(passage, other)).forEach(ordered::add);
            ordered.add(passage);
            passages.stream().filter(other -> belongsTo(other, passage)).forEach(ordered::add);
        }
        return List.copyOf(ordered);
    }

    private static boolean belongsTo(Passage companion, Passage main) {
        Links links = companion.links();
        Optional<PassageId> id = Optional.of(main.id());
        return links.proves().equals(id) || links.solves().equals(id);
    }
}
