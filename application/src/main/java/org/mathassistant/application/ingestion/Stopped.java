package org.mathassistant.application.ingestion;

import org.mathassistant.domain.port.ICourseReader;

/** Ends a reading from within {@link ICourseReader.Progress}. Carries no stack trace, as nothing went wrong. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped", null, false, false);
    }
}
