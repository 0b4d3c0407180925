package org.mathassistant.api.rest;

import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.reading.JobId;

/** Ids out of paths and parameters. What can't be an id names nothing, and is answered so. */
final class Ids {

    private Ids() {}

    static PassageId passage(String id) {
        if (!PassageId.isWellFormed(id)) {
            throw new NotFound(ProblemCode.UNKNOWN_PASSAGE, Fields.shortened(id));
        }
        return new PassageId(id);
    }

    static JobId job(String id) {
        if (!JobId.isWellFormed(id)) {
            throw new NotFound(ProblemCode.UNKNOWN_JOB, Fields.shortened(id));
        }
        return new JobId(id);
    }
}
