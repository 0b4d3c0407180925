package org.mathassistant.domain.error;

import org.mathassistant.domain.course.Language;

/** A part of a message that has words of its own in each language. */
@FunctionalInterface
public interface Wording {
    String text(Language language);
}
