package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hibernate.Session;
import org.mathassistant.application.text.Reference;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Resolves references to blocks and pages, each block with the proofs and solutions that belong to it behind it. */
final class ReferredPassages {
    /** A number or page that stands in more passages than this names nothing. */
    private static final int MAX_PER_REFERENCE = RetrievalQuery.MAX_TOP_K;

    private final Session session;
    private final RetrievalQuery query;
    private final Map<PassageId, Passage> found = new LinkedHashMap<>();

    private ReferredPassages(Session session, RetrievalQuery query) {
        this.session = session;
        this.query = query;
    }

    /** What the references name and the filters let through, in the order of the references. */
    static List<Passage> of(List<Reference> references, RetrievalQuery query, Session session) {
        ReferredPassages passages = new ReferredPassages(session, query);
        references.forEach(passages::resolve);
        return passages.found.values().stream().filter(passages::passes).toList();
    }

    private void resolve(Reference reference) {
        switch (reference.target()) {
            case BLOCK ->
                Affinity.best(numbered(reference.number()), reference.kind()).forEach(this::addWithItsOwn);
            case PAGE -> onPage(reference.page()).forEach(this::add);
            case CHAPTER, SECTION -> {
                // where to look, not what: see Place
            }
        }
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
        add(passage);
        String owner = passage.id().value();
        inCourses()
                .where("proves = :owner", "owner", owner)
                .list(session, MAX_PER_REFERENCE)
                .forEach(this::add);
        inCourses()
                .where("solves = :owner", "owner", owner)
                .list(session, MAX_PER_REFERENCE)
                .forEach(this::add);
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
