package org.mathassistant.benchmarks.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;

/**
 * The blocks of a course by the names that question files give them: {@code "theorem 2.3"}, {@code "label:thm:rolle"}, or
 * {@code "text in 2.4"} with the number or title of a section or chapter. A proof or a solution without a number of its own
 * goes by that of what it proves or solves.
 */
final class CourseBlocks {
    private final Map<String, Set<PassageId>> named = new HashMap<>();

    CourseBlocks(List<Passage> passages) {
        Map<PassageId, Passage> byId = new HashMap<>();
        passages.forEach(passage -> byId.put(passage.id(), passage));
        for (Passage passage : passages) {
            String kind = passage.kind().code();
            name(kind + " " + passage.number(), passage);
            name("label:" + passage.label(), passage);
            place(kind, passage.section(), passage);
            place(kind, passage.chapter(), passage);
            owner(passage.links().proves(), byId).ifPresent(owner -> name(kind + " " + owner.number(), passage));
            owner(passage.links().solves(), byId).ifPresent(owner -> name(kind + " " + owner.number(), passage));
        }
    }

    private static Optional<Passage> owner(Optional<PassageId> link, Map<PassageId, Passage> byId) {
        return link.flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    private void place(String kind, Heading heading, Passage passage) {
        name(kind + " in " + heading.number(), passage);
        name(kind + " in " + heading.title(), passage);
    }

    private void name(String name, Passage passage) {
        named.computeIfAbsent(name, none -> new HashSet<>()).add(passage.id());
    }

    /** The passages that answer a question. */
    Set<PassageId> answering(Question question) {
        Set<PassageId> answering = new HashSet<>();
        question.blocks().forEach(block -> answering.addAll(find(block)));
        return answering;
    }

    /** The passages of a name; none where the course, as it was read, has no such block. */
    Set<PassageId> find(String name) {
        return named.getOrDefault(name.strip(), Set.of());
    }
}
