package org.mathassistant.domain.error;

import java.util.List;

/** The input is wrong; the same request can't succeed. */
public final class InvalidInput extends MathAssistantException {
    private static final long serialVersionUID = 1L;

    public InvalidInput(Problem problem) {
        super(problem);
    }

    /** About no field in particular. */
    public InvalidInput(ProblemCode code, Object... arguments) {
        super(Problem.of(code, arguments));
    }

    public InvalidInput(String field, ProblemCode code, Object... arguments) {
        super(new Problem(code, field, List.of(arguments)));
    }
}
