package org.mathassistant.domain.error;

/** Something the service needs is not there now; the same request may succeed later. */
public final class Unavailable extends MathAssistantException {
    private static final long serialVersionUID = 1L;

    public Unavailable(ProblemCode code, Object... arguments) {
        super(Problem.of(code, arguments));
    }

    public Unavailable(ProblemCode code, Throwable cause) {
        super(Problem.of(code), cause);
    }
}
