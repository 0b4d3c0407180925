package org.mathassistant.application.scenario;

import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;

/** Citations of the passages that an answer stands on. */
public final class Citations {
    private Citations() {}

    public static Citation of(Passage passage, int marker, Evidence evidence) {
        Course course = evidence.courses().get(passage.courseId());
        return new Citation(
                marker,
                passage,
                course == null ? "" : course.title(),
                Excerpts.shorten(passage.text(), Citation.MAX_EXCERPT_LENGTH));
    }
}
