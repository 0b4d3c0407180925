package org.mathassistant.domain.model;

import org.jspecify.annotations.Nullable;

/** The same request to the same model fails again, or costs too much waiting to be tried again. */
public final class LastingModelFailure extends ModelFailure {
    private static final long serialVersionUID = 1L;

    public LastingModelFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(reason, message, cause);
    }
}
