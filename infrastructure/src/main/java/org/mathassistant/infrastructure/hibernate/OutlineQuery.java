package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Outline;

/** Draws the outline of a course from the headings of its passages. */
final class OutlineQuery {
    private static final String HEADINGS = "select chapterNumber, chapterTitle, sectionNumber, sectionTitle"
            + " from PassageRow where courseId = :course and superseded = false"
            + " group by chapterNumber, chapterTitle, sectionNumber, sectionTitle order by min(readingOrder)";
    private static final String KINDS =
            "select kind, count(*) from PassageRow" + " where courseId = :course and superseded = false group by kind";

    private OutlineQuery() {}

    static Outline outline(Session session, Course course) {
        return new Outline(course, chapters(session, course), blocks(session, course));
    }

    private static List<Outline.Chapter> chapters(Session session, Course course) {
        Map<Heading, List<Heading>> sections = new LinkedHashMap<>();
        for (Object[] row : rows(session, HEADINGS, course)) {
            Heading chapter = new Heading((String) row[0], (String) row[1]);
            Heading section = new Heading((String) row[2], (String) row[3]);
            if (!chapter.isEmpty() || !section.isEmpty()) {
                List<Heading> those = sections.computeIfAbsent(chapter, none -> new ArrayList<>());
                if (!section.isEmpty()) {
                    those.add(section);
                }
            }
        }
        return sections.entrySet().stream()
                .map(entry -> new Outline.Chapter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<BlockKind, Integer> blocks(Session session, Course course) {
        Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
        for (Object[] row : rows(session, KINDS, course)) {
            counts.put(BlockKind.of((String) row[0]).orElseThrow(), ((Long) row[1]).intValue());
        }
        return counts;
    }

    private static List<Object[]> rows(Session session, String query, Course course) {
        return session.createSelectionQuery(query, Object[].class)
                .setParameter("course", course.id().value())
                .getResultList();
    }
}
