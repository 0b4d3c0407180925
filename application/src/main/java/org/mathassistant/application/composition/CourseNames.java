package org.mathassistant.application.composition;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;

/** Titles of courses as plain text inside Markdown: a person wrote them, and nothing in them is markup. */
final class CourseNames {
    private static final String MARKUP = "\\`*_<>#|~$";

    private CourseNames() {}

    /** The courses of these passages, in the order of their first passage. */
    static List<String> of(List<Passage> passages, Evidence evidence) {
        return of(passages.stream()
                .map(passage -> evidence.courses().get(passage.courseId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    static List<String> of(Collection<Course> courses) {
        return courses.stream().map(course -> plain(course.title())).toList();
    }

    private static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        for (char c : title.toCharArray()) {
            if (MARKUP.indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(Character.isWhitespace(c) ? ' ' : c);
            if (c == '[') {
                plain.append('\u2060');
            }
        }
        return plain.toString();
    }
}
