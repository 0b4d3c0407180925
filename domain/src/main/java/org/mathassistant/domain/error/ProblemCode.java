package org.mathassistant.domain.error;

import java.util.Locale;

/**
 * What went wrong for a caller. The code is stable: it is the last segment of an RFC 9457 {@code type}, and the key of
 * the message in {@code messages_*.properties}.
 */
public enum ProblemCode {
    // input
    MISSING_FIELD,
    UNKNOWN_FIELD,
    WRONG_TYPE,
    NOT_ONE_OF,
    OUT_OF_RANGE,
    TOO_LONG,
    BLANK,
    CONTROL_CHARACTERS,
    NOT_A_DURATION,
    TOO_MANY_ENTRIES,
    POINTS_DIFFER,
    MALFORMED_EXAM,
    MALFORMED_JSON,
    EMPTY_BODY,
    NOT_AN_OBJECT,
    DUPLICATE_FIELD,
    TOO_DEEP,
    MALFORMED_REQUEST,
    MISSING_PART,
    ROUTED_WITHOUT,
    BATCH_SIZE,
    // uploads
    NO_SUCH_PATH,
    NO_FILE,
    UNSUPPORTED_FILE,
    NOT_WHAT_IT_SAYS,
    UPLOAD_TRUNCATED,
    FILE_TOO_LARGE,
    UPLOAD_TOO_LARGE,
    TOO_MANY_FILES,
    ARCHIVE_ESCAPES,
    ARCHIVE_BOMB,
    ARCHIVE_DAMAGED,
    DUPLICATE_FILE,
    NOTHING_TO_READ,
    PASSWORD_NEEDED,
    DAMAGED_FILE,
    PAGES_WITHOUT_TEXT,
    PAGES_BEYOND_LIMITS,
    // requests
    BODY_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    // things
    UNKNOWN_PATH,
    UNKNOWN_TASK,
    UNKNOWN_MODEL,
    UNKNOWN_COURSE,
    UNKNOWN_PASSAGE,
    UNKNOWN_JOB,
    UNKNOWN_FILE,
    UNKNOWN_SESSION,
    // pages
    NO_PAGE_IMAGE,
    PAGE_GONE,
    PAGE_NOT_DRAWN,
    // states
    COURSE_BUSY,
    TOO_MANY_JOBS,
    TOO_MANY_SESSIONS,
    JOB_ENDED,
    NOT_CACHED,
    NO_MODEL,
    NO_EMBEDDINGS,
    // rights
    TOKEN_REQUIRED,
    CROSS_ORIGIN,
    UNKNOWN_HOST,
    // service
    MODEL_UNAVAILABLE,
    RESULT_UNUSABLE,
    CANCELLED,
    BUSY,
    STORAGE_UNAVAILABLE,
    STORAGE_NEWER,
    INTERNAL;

    /** In lower case with hyphens ("unknown-course"). */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
