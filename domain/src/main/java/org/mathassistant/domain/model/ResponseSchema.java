package org.mathassistant.domain.model;

/**
 * The form that a reply must have.
 *
 * @param name 1 to 64 letters, digits, {@code _} and {@code -}; some providers want one
 * @param json a JSON Schema (draft 2020-12)
 */
public record ResponseSchema(String name, String json) {
    public ResponseSchema {
        if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("a schema's name is 1 to 64 letters, digits, _ and -");
        }
    }
}
