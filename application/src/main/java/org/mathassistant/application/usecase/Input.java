package org.mathassistant.application.usecase;

import java.time.Duration;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.ProblemCode;

/** Checks of what callers write. */
public final class Input {
    private Input() {}

    /**
     * Refuses a text that is blank, too long, or holds control characters other than line ends and tabs.
     *
     * @param max length in UTF-16 units
     */
    public static void requireText(String field, String value, int max) {
        if (value.length() > max) {
            throw new LimitExceeded(field, ProblemCode.TOO_LONG, field, max, value.length());
        }
        if (value.isBlank()) {
            throw new InvalidInput(field, ProblemCode.BLANK, field);
        }
        requirePrintable(field, value);
    }

    /** Refuses control characters other than line ends and tabs. */
    public static void requirePrintable(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                throw new InvalidInput(field, ProblemCode.CONTROL_CHARACTERS, field, i + 1);
            }
        }
    }

    /** Refuses a number that is too small or too large. */
    public static void requireRange(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new InvalidInput(field, ProblemCode.OUT_OF_RANGE, field, value, min, max);
        }
    }

    /** Refuses a duration that is too short or too long. */
    public static void requireRange(String field, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new InvalidInput(field, ProblemCode.OUT_OF_RANGE, field, value, min, max);
        }
    }
}
