package org.mathassistant.domain.session;

import java.util.regex.Pattern;

/**
 * The identity of a conversation; random, so that it can't be guessed.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code _} and {@code -}
 */
public record SessionId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public SessionId {
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
