package org.mathassistant.domain.error;

import org.mathassistant.domain.course.Language;

/** What a caller did not get, and why. {@link #getMessage()} is in English; {@link #problem()} speaks both languages. */
public abstract sealed class MathAssistantException extends RuntimeException
        permits InvalidInput, LimitExceeded, NotFound, Forbidden, Conflict, Unavailable {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    MathAssistantException(Problem problem) {
        super(problem.detail(Language.EN));
        this.problem = problem;
    }

    MathAssistantException(Problem problem, Throwable cause) {
        super(problem.detail(Language.EN), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
