package org.mathassistant.application.usecase;

/** What a task on the course is about. */
public final class Topic {
    /** In UTF-16 units. */
    public static final int MAX_LENGTH = 500;

    private Topic() {}

    static void require(String topic) {
        Input.requireText("topic", topic, MAX_LENGTH);
    }

    /** Where it may be left out, which is empty. */
    static void requireIfAny(String topic) {
        if (!topic.isEmpty()) {
            require(topic);
        }
    }
}
