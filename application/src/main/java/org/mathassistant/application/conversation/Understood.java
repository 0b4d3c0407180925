package org.mathassistant.application.conversation;

/**
 * What a request was taken for.
 *
 * @param said as it was written
 * @param question the same, or a question that stands alone
 * @param hint which of a tutor's hints it asks for, from 1; 0 where it asks for none
 */
public record Understood(String said, String question, int hint) {
    public Understood(String said, String question) {
        this(said, question, 0);
    }

    static Understood asItStands(String said) {
        return new Understood(said, said);
    }
}
