package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** A query for passages of present editions, in reading order. */
final class PassageQuery {
    private final List<String> conditions = new ArrayList<>(List.of("superseded = false"));
    private final Map<String, Object> parameters = new HashMap<>();

    private PassageQuery() {}

    /** What the filters of a look-up let through. */
    static PassageQuery matching(RetrievalQuery query) {
        PassageQuery passages = new PassageQuery()
                .where(
                        "courseId in (:courses)",
                        "courses",
                        query.courses().stream().map(CourseId::value).toList());
        if (!query.chapter().isEmpty()) {
            passages.where("chapterNumber = :chapter", "chapter", query.chapter());
        }
        if (!query.number().isEmpty()) {
            passages.where("number = :number", "number", query.number());
        }
        query.kind().ifPresent(kind -> passages.where("kind = :kind", "kind", kind.code()));
        return passages;
    }

    static PassageQuery withIds(Collection<String> ids) {
        return new PassageQuery().where("id in (:ids)", "ids", ids);
    }

    /** @param condition on {@link PassageRow}, with one parameter */
    PassageQuery where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    List<PassageRow> list(Session session, int limit) {
        SelectionQuery<PassageRow> query = session.createSelectionQuery(
                "from PassageRow where " + String.join(" and ", conditions) + " order by courseId, readingOrder",
                PassageRow.class);
        parameters.forEach((name, value) -> {
            if (value instanceof Collection<?> values) {
                query.setParameterList(name, values);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.setMaxResults(limit).getResultList();
    }
}
