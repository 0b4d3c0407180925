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
    /**
     * The order of an index, so that the database stops at the limit: it would otherwise read and copy all texts of a course
     * for each page of it.
     */
    static final String READING_ORDER = "courseId, superseded, readingOrder";

    private final List<String> conditions = new ArrayList<>(List.of("superseded = false"));
    private final Map<String, Object> parameters = new HashMap<>();

    private final List<String> courses;

    private String order = READING_ORDER;

    private PassageQuery(List<String> courses) {
        this.courses = courses;
    }

    static PassageQuery in(Collection<CourseId> courses) {
        return new PassageQuery(courses.stream().map(CourseId::value).sorted().toList());
    }

    static PassageQuery withIds(Collection<String> ids) {
        return new PassageQuery(List.of()).whereAnyOf("id", ids).few();
    }

    /**
     * Says that the conditions let few passages through: the database should look them up by their own index. It would
     * otherwise read the whole course in the order that is asked for, so the order is written as no index has it.
     */
    PassageQuery few() {
        order = "readingOrder + 0";
        return this;
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
                : whereAnyOf("kind", kinds.stream().map(BlockKind::code).toList());
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

    /**
     * Each value is a parameter of its own: Hibernate translates a query with a parameter that is a list anew each time,
     * which takes longer than the database takes to answer it.
     *
     * @param column of {@link PassageRow}
     */
    PassageQuery whereAnyOf(String column, Collection<String> values) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            String name = column + names.size();
            names.add(":" + name);
            parameters.put(name, value);
        }
        conditions.add(column + " in (" + String.join(", ", names) + ")");
        return this;
    }

    /** Course by course, for then the database reads its index in order and stops at the limit. */
    List<Passage> list(Session session, int limit) {
        if (courses.isEmpty()) {
            return page(session, limit);
        }
        where("courseId = :course", "course", "");
        List<Passage> found = new ArrayList<>();
        for (String course : courses) {
            if (found.size() < limit) {
                parameters.put("course", course);
                found.addAll(page(session, limit - found.size()));
            }
        }
        return found;
    }

    private List<Passage> page(Session session, int limit) {
        SelectionQuery<PassageRow> query = session.createSelectionQuery(
                "from PassageRow where " + String.join(" and ", conditions) + " order by " + order, PassageRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList().stream()
                .map(PassageRow::passage)
                .toList();
    }
}
