package org.mathassistant.domain.error;

/** What the request names does not exist, or not for this caller. */
public final class NotFound extends MathAssistantException {
    private static final long serialVersionUID = 1L;

    public NotFound(ProblemCode code, Object... arguments) {
        super(Problem.of(code, arguments));
    }
}
