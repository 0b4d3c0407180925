package org.mathassistant.application.reuse;

import java.time.Duration;

/**
 * The cache policy of a use case.
 *
 * @param input everything of the use case's own input that decides the answer; scope, courses, language and provider
 *     are added by the executor
 * @param personal whether it is somebody's own work that was answered to: then nobody else is ever served the answer
 * @param life how long the answer may be served again, unless the course changes before
 */
public record Reuse(Canonical input, boolean personal, Duration life) {
    /**
     * The life of what depends on nothing but the course: as long as the level that keeps things longest. The key holds
     * the courses' revisions, so an edit ends it earlier; nearer levels cap it.
     */
    public static final Duration DEFAULT_LIFE = Duration.ofHours(24);

    /** Of what depends on the course alone. */
    public Reuse(Canonical input, Duration life) {
        this(input, false, life);
    }

    /** Of an answer to somebody's own work. */
    public static Reuse ofPersonal(Canonical input) {
        return new Reuse(input, true, DEFAULT_LIFE);
    }
}
