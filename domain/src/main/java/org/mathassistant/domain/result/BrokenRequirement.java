package org.mathassistant.domain.result;

import org.mathassistant.domain.course.Language;

/** A result is not what it must be; the message says in English what to change. */
public final class BrokenRequirement extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Requirement requirement;

    BrokenRequirement(Requirement requirement) {
        super(requirement.text(Language.EN));
        this.requirement = requirement;
    }

    public Requirement requirement() {
        return requirement;
    }
}
