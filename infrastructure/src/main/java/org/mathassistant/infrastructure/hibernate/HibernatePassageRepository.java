package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.IPassageRepository;

/** Passages by id, and page by page. */
final class HibernatePassageRepository implements IPassageRepository {
    private final Store store;

    HibernatePassageRepository(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Passage> find(PassageId id) {
        return store.read(session ->
                Optional.ofNullable(session.find(PassageRow.class, id.value())).map(PassageRow::passage));
    }

    /** A page after a passage that the course never held is empty. */
    @Override
    public List<Passage> list(
            CourseId course, String chapter, Optional<BlockKind> kind, Optional<PassageId> after, int limit) {
        return store.read(session -> after.map(id -> order(session, course, id))
                .orElse(Optional.of(-1))
                .map(order -> page(session, course, chapter, kind, order, limit))
                .orElse(List.of()));
    }

    private static Optional<Integer> order(Session session, CourseId course, PassageId id) {
        return session.createSelectionQuery(
                        "select readingOrder from PassageRow where id = :id and courseId = :course", Integer.class)
                .setParameter("id", id.value())
                .setParameter("course", course.value())
                .uniqueResultOptional();
    }

    private static List<Passage> page(
            Session session, CourseId course, String chapter, Optional<BlockKind> kind, int after, int limit) {
        SelectionQuery<PassageRow> query = session.createSelectionQuery(
                "from PassageRow where courseId = :course and superseded = false and readingOrder > :after"
                        + (chapter.isEmpty() ? "" : " and chapterNumber = :chapter")
                        + (kind.isEmpty() ? "" : " and kind = :kind")
                        + " order by " + PassageQuery.READING_ORDER,
                PassageRow.class);
        query.setParameter("course", course.value()).setParameter("after", after);
        if (!chapter.isEmpty()) {
            query.setParameter("chapter", chapter);
        }
        kind.ifPresent(some -> query.setParameter("kind", some.code()));
        return query.setMaxResults(limit).stream().map(PassageRow::passage).toList();
    }
}
