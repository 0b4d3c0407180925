package org.mathassistant.domain.error;

import java.util.List;

/** The input is beyond a limit, which the message names. */
public final class LimitExceeded extends MathAssistantException {
    private static final long serialVersionUID = 1L;

    public LimitExceeded(Problem problem) {
        super(problem);
    }

    /** About no field in particular. */
    public LimitExceeded(ProblemCode code, Object... arguments) {
        super(Problem.of(code, arguments));
    }

    public LimitExceeded(String field, ProblemCode code, Object... arguments) {
        super(new Problem(code, field, List.of(arguments)));
    }
}
