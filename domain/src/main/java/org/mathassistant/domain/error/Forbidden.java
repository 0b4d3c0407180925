package org.mathassistant.domain.error;

/** The caller may not do this. */
public final class Forbidden extends MathAssistantException {
    private static final long serialVersionUID = 1L;

    public Forbidden(ProblemCode code, Object... arguments) {
        super(Problem.of(code, arguments));
    }
}
