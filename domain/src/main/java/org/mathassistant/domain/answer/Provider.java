package org.mathassistant.domain.answer;

/**
 * Who wrote an answer.
 *
 * @param name of the provider; {@code offline} where no model spoke
 * @param model the model's name; empty where no model spoke
 */
public record Provider(String name, String model) {
    /** The course's own blocks, quoted and organised without a model. */
    public static final Provider OFFLINE = new Provider("offline", "");
}
