package org.mathassistant.application.scenario;

import java.util.List;
import java.util.Map;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;

/**
 * What the course says about something.
 *
 * @param passages best first, each with the passages that belong to it (its proof, its solution) right behind it
 * @param covered whether the course speaks of it at all
 * @param courses the courses of the passages
 */
public record Evidence(List<Passage> passages, boolean covered, Map<CourseId, Course> courses) {
    public Evidence {
        passages = List.copyOf(passages);
        courses = Map.copyOf(courses);
    }
}
