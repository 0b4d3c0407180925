package org.mathassistant.domain.request;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;

/**
 * Who asks. Goes with every request through facade, executors and retrieval.
 *
 * @param id stable and unique among callers
 * @param courses the courses it may read; empty for one who may read all
 * @param language the language it prefers for messages and, where nothing else decides, for answers
 */
public record Caller(String id, Set<String> roles, Optional<Set<CourseId>> courses, Language language) {
    public Caller {
        roles = Set.copyOf(roles);
        courses = courses.map(Set::copyOf);
    }

    /** The one user of an install without accounts, who may read all. */
    public static Caller local(Language language) {
        return new Caller("local", Set.of("teacher", "student"), Optional.empty(), language);
    }

    /** The same, in the language of this machine where it is French, else in English. */
    public static Caller local() {
        return local(Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN));
    }

    public boolean mayRead(CourseId course) {
        return courses.map(readable -> readable.contains(course)).orElse(true);
    }
}
