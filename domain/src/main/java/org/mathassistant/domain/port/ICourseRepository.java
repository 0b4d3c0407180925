package org.mathassistant.domain.port;

import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.course.SourceFile;

/** The courses that are there to be read. A course appears with its first published edition, never before. */
public interface ICourseRepository {
    Optional<Course> find(CourseId id);

    /** All courses, by title, then id. */
    List<Course> list();

    Optional<Outline> outline(CourseId id);

    /** The files that the present edition was made from, in the order of the upload. */
    List<SourceFile> files(CourseId id);

    /** One of those files; empty where there is none of this name. */
    Optional<SourceFile> file(CourseId id, String name);

    /** Gives a course another title; false where there is no such course. Its revision stays. */
    boolean rename(CourseId id, String title);

    /** Removes a course, its passages, files and place in the index; false where there is no such course. */
    boolean delete(CourseId id);
}
