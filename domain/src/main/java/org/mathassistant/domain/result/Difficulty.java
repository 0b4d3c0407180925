package org.mathassistant.domain.result;

import java.util.Locale;
import java.util.Optional;

/** How hard exercises are for somebody who has learnt the course. */
public enum Difficulty {
    /** One step, straight from the course. */
    EASY,
    /** A few steps, a method to choose. */
    MEDIUM,
    /** An idea to find. */
    HARD,
    /** From easy to hard; said of a wish, never of one exercise. */
    MIXED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Difficulty> of(String code) {
        for (Difficulty difficulty : values()) {
            if (difficulty.code().equalsIgnoreCase(code)) {
                return Optional.of(difficulty);
            }
        }
        return Optional.empty();
    }
}
