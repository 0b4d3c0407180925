package org.mathassistant.domain.error;

/** The state of what is named does not allow this now. */
public final class Conflict extends MathAssistantException {
    private static final long serialVersionUID = 1L;

    public Conflict(ProblemCode code, Object... arguments) {
        super(Problem.of(code, arguments));
    }
}
