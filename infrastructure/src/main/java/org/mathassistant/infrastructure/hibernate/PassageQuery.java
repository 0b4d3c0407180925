package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;

/** A query for passages of present editions, in reading order. */
final class PassageQuery {
    private final List<String> conditions = new ArrayList<>(List.of("superseded = false"));
    private final Map<String, Object> parameters = new HashMap<>();

    private PassageQuery() {}

    static PassageQuery in(Collection<CourseId> courses) {
        return new PassageQuery()
                .where(
                        "courseId in (:courses)",
                        "courses",
                        courses.stream().map(CourseId::value).toList());
    }

    static PassageQuery withIds(Collection<String> ids) {
        return new PassageQuery().where("id in (:ids)", "ids", ids);
    }

    PassageQuery at(Place place) {
        if (!place.chapter().isEmpty()) {
            where("chapterNumber = :chapter", "chapter", place.chapter());
        }
        if (!place.section().isEmpty()) {
            where("sectionNumber = :section", "section", place.section());
        }
        return this;
    }

    /** @param kinds any of these; all kinds where empty */
    PassageQuery ofKind(Collection<BlockKind> kinds) {
        return kinds.isEmpty()
                ? this
                : where(
                        "kind in (:kinds)",
                        "kinds",
                        kinds.stream().map(BlockKind::code).toList());
    }

    /** @param number empty for all */
    PassageQuery numbered(String number) {
        return number.isEmpty() ? this : where("number = :number", "number", number);
    }

    /** @param condition on {@link PassageRow}, with one parameter */
    PassageQuery where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    List<Passage> list(Session session, int limit) {
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
        return query.setMaxResults(limit).stream().map(PassageRow::passage).toList();
    }
}
