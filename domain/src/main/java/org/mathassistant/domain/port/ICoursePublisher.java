package org.mathassistant.domain.port;

import java.util.List;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;

/** Puts a new edition of a course in the place of the old one, or the first one there. */
public interface ICoursePublisher {
    /**
     * Publishes an edition: all or nothing, also when the process is killed. Readers see the old edition until the new
     * one can be searched; only then does {@link Course#revision} move. Passages that the new edition holds no longer are
     * kept as superseded.
     *
     * @param course with the revision of the new edition
     * @param passages all of them, in reading order
     * @return how the passages changed
     */
    Change publish(Course course, List<Passage> passages, List<SourceFile> files);

    /** How many passages an edition added, kept and removed. */
    record Change(int added, int kept, int removed) {}
}
