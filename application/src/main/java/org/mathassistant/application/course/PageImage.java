package org.mathassistant.application.course;

import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.course.CourseId;

/**
 * The image of a page that somebody may see; {@link PageImages} draws it.
 *
 * @param revision of the course: another edition may hold another page of that number
 * @param page the physical page, from 1
 * @param width in pixels
 */
public record PageImage(CourseId course, long revision, String file, int page, int width) {
    /** The same for the same picture, another one for every other. */
    public String version() {
        return key().digest();
    }

    CacheKey key() {
        return Canonical.of("page")
                .with("course", course.value())
                .with("revision", Long.toString(revision))
                .with("file", file)
                .with("page", Integer.toString(page))
                .with("width", Integer.toString(width))
                .keyIn("pages");
    }
}
