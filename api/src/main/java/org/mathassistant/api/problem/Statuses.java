package org.mathassistant.api.problem;

import org.mathassistant.domain.error.ProblemCode;

/** The HTTP status of each problem. The one table; the compiler asks for a line where a code is new. */
final class Statuses {

    private Statuses() {}

    static int of(ProblemCode code) {
        return switch (code) {
            case MISSING_FIELD,
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
                    NO_SUCH_PATH,
                    ROUTED_WITHOUT,
                    BATCH_SIZE,
                    NO_FILE,
                    NOT_WHAT_IT_SAYS,
                    UPLOAD_TRUNCATED,
                    ARCHIVE_ESCAPES,
                    ARCHIVE_BOMB,
                    ARCHIVE_DAMAGED,
                    DUPLICATE_FILE,
                    NOTHING_TO_READ,
                    PASSWORD_NEEDED,
                    DAMAGED_FILE,
                    PAGES_WITHOUT_TEXT,
                    PAGES_BEYOND_LIMITS -> 400;
            case TOKEN_REQUIRED -> 401;
            case CROSS_ORIGIN -> 403;
            case UNKNOWN_PATH,
                    UNKNOWN_TASK,
                    UNKNOWN_MODEL,
                    UNKNOWN_COURSE,
                    UNKNOWN_PASSAGE,
                    UNKNOWN_JOB,
                    UNKNOWN_FILE,
                    UNKNOWN_SESSION,
                    NO_PAGE_IMAGE -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case COURSE_BUSY, JOB_ENDED, TOO_MANY_SESSIONS, NO_MODEL, NO_EMBEDDINGS, CANCELLED -> 409;
            case PAGE_GONE -> 410;
            case BODY_TOO_LARGE, FILE_TOO_LARGE, UPLOAD_TOO_LARGE, TOO_MANY_FILES -> 413;
            case UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED_FILE -> 415;
            case UNKNOWN_HOST -> 421;
            case PAGE_NOT_DRAWN -> 422;
            case INTERNAL -> 500;
            case RESULT_UNUSABLE -> 502;
            case TOO_MANY_JOBS, BUSY, MODEL_UNAVAILABLE, STORAGE_UNAVAILABLE, STORAGE_NEWER -> 503;
            case NOT_CACHED -> 504;
        };
    }
}
