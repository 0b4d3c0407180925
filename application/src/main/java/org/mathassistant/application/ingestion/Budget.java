package org.mathassistant.application.ingestion;

import java.util.HashSet;
import java.util.Set;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.ProblemCode;

/** What one upload has used of its limits so far. */
final class Budget {
    /** Below this size unpacked, no file can do harm, however well it packs: blank lines pack a thousandfold. */
    static final long HARMLESS_BYTES = 1 << 20;

    private static final String FIELD = "files";

    private final UploadLimits limits;
    private final Set<String> names = new HashSet<>();
    private long bytes;
    private int files;

    Budget(UploadLimits limits) {
        this.limits = limits;
    }

    /** Counts a file, also one that will not be kept: who sends many of those means no good. */
    void countFile() {
        if (++files > limits.maxFiles()) {
            throw new LimitExceeded(FIELD, ProblemCode.TOO_MANY_FILES, limits.maxFiles());
        }
    }

    void claim(String name) {
        if (!names.add(name)) {
            throw new InvalidInput(FIELD, ProblemCode.DUPLICATE_FILE, FileNames.shown(name));
        }
    }

    /**
     * Counts bytes of a file.
     *
     * @param ofFile how many the file has with them
     */
    void countBytes(String name, long more, long ofFile) {
        if (ofFile > limits.maxFileBytes()) {
            throw new LimitExceeded(FIELD, ProblemCode.FILE_TOO_LARGE, FileNames.shown(name), limits.maxFileBytes());
        }
        bytes += more;
        checkTotal(bytes);
    }

    void checkTotal(long total) {
        if (total > limits.maxUploadBytes()) {
            throw new LimitExceeded(FIELD, ProblemCode.UPLOAD_TOO_LARGE, limits.maxUploadBytes());
        }
    }

    void checkRatio(String name, long packed, long unpacked) {
        if (unpacked > HARMLESS_BYTES && unpacked > packed * limits.maxZipRatio()) {
            throw new LimitExceeded(FIELD, ProblemCode.ARCHIVE_BOMB, FileNames.shown(name), limits.maxZipRatio());
        }
    }
}
