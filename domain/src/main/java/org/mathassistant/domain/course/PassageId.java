package org.mathassistant.domain.course;

import java.util.regex.Pattern;

/**
 * The identity of one content: a passage that was edited gets a new one.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code _} and {@code -}
 */
public record PassageId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public PassageId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an id: 1 to 64 letters, digits, _ and - are allowed");
        }
    }

    /** Whether text from outside has the form of an id; whether it names anything is another question. */
    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
