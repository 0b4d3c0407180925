package org.mathassistant.api.view;

import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Heading;

/** A chapter or section; what it lacks is null. */
public record HeadingView(@Nullable String number, @Nullable String title) {

    /** Null for the place before any heading. */
    static @Nullable HeadingView orNull(Heading heading) {
        return heading.isEmpty() ? null : of(heading);
    }

    static HeadingView of(Heading heading) {
        return new HeadingView(Known.orNull(heading.number()), Known.orNull(heading.title()));
    }
}
