package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** What belongs to passages: their proofs and solutions, what they prove or solve, and what they refer to. */
final class Kin {
    /** Of so many of the best passages the kin is looked up. */
    static final int OF_BEST = 2;
    /** At most so many come along. */
    static final int MAX = 3;

    private Kin() {}

    /** Their proofs and solutions. */
    static List<Passage> belongingTo(Collection<Passage> passages, Session session) {
        List<String> owners = passages.stream()
                .map(passage -> passage.id().value())
                .distinct()
                .toList();
        List<CourseId> courses =
                passages.stream().map(Passage::courseId).distinct().toList();
        List<Passage> found = new ArrayList<>(PassageQuery.in(courses)
                .few()
                .where("proves in (:owners)", "owners", owners)
                .list(session, RetrievalQuery.MAX_TOP_K));
        found.addAll(PassageQuery.in(courses)
                .few()
                .where("solves in (:owners)", "owners", owners)
                .list(session, RetrievalQuery.MAX_TOP_K));
        return found;
    }

    /** The closest first; not the passages themselves. */
    static List<Passage> of(List<Passage> best, Session session) {
        List<String> owners = best.stream()
                .limit(OF_BEST)
                .map(passage -> passage.id().value())
                .toList();
        if (owners.isEmpty()) {
            return List.of();
        }
        List<Passage> kin =
                new ArrayList<>(one(best).whereAnyOf("proves", owners).list(session, MAX));
        kin.addAll(one(best).whereAnyOf("solves", owners).list(session, MAX));
        Set<String> named = new LinkedHashSet<>();
        for (Passage passage : best.subList(0, owners.size())) {
            passage.links().proves().map(PassageId::value).ifPresent(named::add);
            passage.links().solves().map(PassageId::value).ifPresent(named::add);
            passage.links().refersTo().forEach(id -> named.add(id.value()));
        }
        if (!named.isEmpty()) {
            kin.addAll(PassageQuery.withIds(named).list(session, MAX));
        }
        return kin.stream().distinct().limit(MAX).toList();
    }

    private static PassageQuery one(List<Passage> best) {
        return PassageQuery.in(best.stream()
                        .limit(OF_BEST)
                        .map(Passage::courseId)
                        .distinct()
                        .toList())
                .few();
    }
}
