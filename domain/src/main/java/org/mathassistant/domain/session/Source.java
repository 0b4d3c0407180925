package org.mathassistant.domain.session;

import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.PassageId;

/**
 * A source of an answer that was given, as far as a history shows it; the passage itself is found by its id.
 *
 * @param marker from 1, as in the text of the answer
 * @param name what the passage is called, in the language of the answer ("Théorème 3.2 (Rolle), p. 41"), at most
 *     {@value #MAX_NAME} characters
 */
public record Source(int marker, PassageId passage, CourseId course, String name) {
    public static final int MAX_NAME = 200;

    public Source {
        if (marker < 1 || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("a marker is from 1, a name at most " + MAX_NAME + " characters long");
        }
    }
}
