package org.mathassistant.application.ingestion;

import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.reading.ReadingRemark;

/** Says why nothing could be read of an upload: the first remark that explains it. */
final class EmptyCourse {
    private static final String FIELD = "files";

    private EmptyCourse() {}

    /** @param supported the extensions that can be read, for where no remark explains it */
    static InvalidInput because(List<ReadingRemark> remarks, String supported) {
        return remarks.stream()
                .flatMap(remark -> because(remark).stream())
                .findFirst()
                .orElseGet(() -> new InvalidInput(FIELD, ProblemCode.NOTHING_TO_READ, supported));
    }

    private static Optional<InvalidInput> because(ReadingRemark remark) {
        return code(remark.kind())
                .map(code -> new InvalidInput(FIELD, code, FileNames.shown(remark.file()), remark.detail()));
    }

    private static Optional<ProblemCode> code(ReadingRemark.Kind kind) {
        return switch (kind) {
            case PASSWORD_NEEDED -> Optional.of(ProblemCode.PASSWORD_NEEDED);
            case DAMAGED_FILE, DAMAGED_PAGES -> Optional.of(ProblemCode.DAMAGED_FILE);
            case PAGES_WITHOUT_TEXT -> Optional.of(ProblemCode.PAGES_WITHOUT_TEXT);
            case PAGES_BEYOND_LIMITS -> Optional.of(ProblemCode.PAGES_BEYOND_LIMITS);
            default -> Optional.empty();
        };
    }
}
