package org.mathassistant.application.usecase;

import org.mathassistant.domain.course.Language;

/** What all use cases share while they are performed for one request. */
public interface TaskContext {
    /** The language of the answer. */
    Language language();

    /** Looks the passages up that a text is about, within the scope of the request and the rights of its caller. */
    Evidence lookUp(String text);
}
