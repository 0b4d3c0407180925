package org.mathassistant.api.view;

import org.mathassistant.domain.course.Course;

/** A course in a list. */
public record CourseView(String id, String title, String language, long revision) {

    public static CourseView of(Course course) {
        return new CourseView(
                course.id().value(), course.title(), course.language().code(), course.revision());
    }
}
