package org.mathassistant.domain.course;

import java.time.Instant;

/**
 * A course as its teacher knows it; its blocks are {@link Passage}s.
 *
 * @param title 1 to {@value #MAX_TITLE_LENGTH} characters
 * @param revision from 1, one more with every change of what the course says
 * @param fingerprint SHA-256, in hexadecimal, of the files it was made from; names the same upload made again
 */
public record Course(
        CourseId id, String title, Language language, long revision, String fingerprint, Instant createdAt) {
    public static final int MAX_TITLE_LENGTH = 200;

    public Course {
        if (title.isBlank() || title.length() > MAX_TITLE_LENGTH) {
            throw new IllegalArgumentException("a title has 1 to " + MAX_TITLE_LENGTH + " characters");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("a revision is at least 1");
        }
    }

    public Course renamed(String newTitle) {
        return new Course(id, newTitle, language, revision, fingerprint, createdAt);
    }
}
