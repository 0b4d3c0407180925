package org.mathassistant.application.ingestion;

import java.util.List;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.reading.ReadingRemark;

/** Says why nothing could be read of an upload: the first remark that explains it. */
final class EmptyCourse {
    private static final String FIELD = "files";

    private EmptyCourse() {}

    /** @param supported the extensions that can be read, for where no remark explains it */
    static InvalidInput because(List<ReadingRemark> remarks, String supported) {
        for (ReadingRemark remark : remarks) {
            String file = FileNames.shown(remark.file());
            switch (remark.kind()) {
                case PASSWORD_NEEDED:
                    return new InvalidInput(FIELD, ProblemCode.PASSWORD_NEEDED, file);
                case DAMAGED_FILE, DAMAGED_PAGES:
                    return new InvalidInput(FIELD, ProblemCode.DAMAGED_FILE, file);
                case PAGES_WITHOUT_TEXT:
                    return new InvalidInput(FIELD, ProblemCode.PAGES_WITHOUT_TEXT, file, remark.detail());
                case PAGES_BEYOND_LIMITS:
                    return new InvalidInput(FIELD, ProblemCode.PAGES_BEYOND_LIMITS, file, remark.detail());
                default:
                    break;
            }
        }
        return new InvalidInput(FIELD, ProblemCode.NOTHING_TO_READ, supported);
    }
}
