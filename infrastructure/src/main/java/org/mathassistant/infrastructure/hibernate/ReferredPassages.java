package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.mathassistant.application.text.Reference;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Resolves references to blocks and pages, each block with the proofs and solutions that belong to it behind it. */
final class ReferredPassages {
    /** A number or page that stands in more passages than this names nothing. */
    private static final int MAX_PER_REFERENCE = RetrievalQuery.MAX_TOP_K;

    private final Session session;
    private final RetrievalQuery query;
    private final Place place;
    private final Set<BlockKind> asked;
    private final Map<PassageId, Passage> found = new LinkedHashMap<>();

    private ReferredPassages(Session session, RetrievalQuery query, Place place, Set<BlockKind> asked) {
        this.session = session;
        this.query = query;
        this.place = place;
        this.asked = asked;
    }

    /**
     * What the references name and the filters let through, in the order of the references.
     *
     * @param place the part of the courses that is named beside them: "exercice 12 du chapitre 2" may be printed 2.12
     * @param asked kinds that are asked for: of "the proof of theorem 2.3" the proof comes first
     */
    static List<Passage> of(
            List<Reference> references, RetrievalQuery query, Place place, Set<BlockKind> asked, Session session) {
        ReferredPassages passages = new ReferredPassages(session, query, place, asked);
        references.forEach(passages::resolve);
        return passages.found.values().stream().filter(passages::passes).toList();
    }

    private void resolve(Reference reference) {
        switch (reference.target()) {
            case BLOCK ->
                Affinity.best(block(reference.number()), reference.kind()).forEach(this::addWithItsOwn);
            case PAGE -> onPage(reference.page()).forEach(this::add);
            case CHAPTER, SECTION -> {
                // where to look, not what: see Place
            }
        }
    }

    private List<Passage> block(String number) {
        List<Passage> anywhere = numbered(number);
        if (!place.isLimited()) {
            return anywhere;
        }
        List<Passage> there = anywhere.stream().filter(place::holds).collect(Collectors.toCollection(ArrayList::new));
        numbered(place.number() + "." + number).stream().filter(place::holds).forEach(there::add);
        return there.isEmpty() ? anywhere : there;
    }

    private List<Passage> numbered(String number) {
        return inCourses().where("number = :number", "number", number).list(session, MAX_PER_REFERENCE);
    }

    /** By the printed page; by the physical one where no printed page is known. */
    private List<Passage> onPage(String page) {
        List<Passage> printed =
                new ArrayList<>(inCourses().where("page = :page", "page", page).list(session, MAX_PER_REFERENCE));
        OptionalInt physical = number(page);
        if (printed.isEmpty() && physical.isPresent()) {
            printed.addAll(inCourses()
                    .where("page = '' and pdfPage = :page", "page", physical.getAsInt())
                    .list(session, MAX_PER_REFERENCE));
        }
        return printed;
    }

    private static OptionalInt number(String page) {
        return page.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(page)) : OptionalInt.empty();
    }

    private void addWithItsOwn(Passage passage) {
        List<Passage> all = new ArrayList<>(List.of(passage));
        String owner = passage.id().value();
        all.addAll(inCourses().where("proves = :owner", "owner", owner).list(session, MAX_PER_REFERENCE));
        all.addAll(inCourses().where("solves = :owner", "owner", owner).list(session, MAX_PER_REFERENCE));
        all.stream().filter(this::isAskedBeside).forEach(this::add);
        all.forEach(this::add);
    }

    private boolean isAskedBeside(Passage passage) {
        boolean beside = passage.kind() == BlockKind.PROOF || passage.kind() == BlockKind.SOLUTION;
        return beside && asked.contains(passage.kind());
    }

    private void add(Passage passage) {
        found.putIfAbsent(passage.id(), passage);
    }

    private PassageQuery inCourses() {
        return PassageQuery.in(query.courses()).few();
    }

    private boolean passes(Passage passage) {
        return (query.chapter().isEmpty()
                        || query.chapter().equals(passage.chapter().number()))
                && (query.number().isEmpty() || query.number().equals(passage.number()))
                && query.kind().map(kind -> kind == passage.kind()).orElse(true);
    }
}
