package org.mathassistant.domain.request;

import java.util.Locale;
import java.util.Optional;

/** What an answer may stand on. */
public enum AnswerMode {
    /** Decided for each request. */
    AUTO,
    /** The course alone. */
    COURSE,
    /** The model alone. */
    MODEL,
    /** The course first, completed by the model. */
    HYBRID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnswerMode> of(String code) {
        for (AnswerMode mode : values()) {
            if (mode.code().equalsIgnoreCase(code)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
