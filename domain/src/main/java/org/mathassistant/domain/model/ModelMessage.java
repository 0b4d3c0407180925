package org.mathassistant.domain.model;

/** One message of a conversation with a model. */
public record ModelMessage(Role role, String text) {
    /** Who speaks. */
    public enum Role {
        /** The rules, which stand above what the others say. */
        SYSTEM,
        USER,
        ASSISTANT
    }

    public static ModelMessage system(String text) {
        return new ModelMessage(Role.SYSTEM, text);
    }

    public static ModelMessage user(String text) {
        return new ModelMessage(Role.USER, text);
    }
}
