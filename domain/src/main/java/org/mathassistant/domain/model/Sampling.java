package org.mathassistant.domain.model;

import java.util.OptionalDouble;

/**
 * How a model chooses its words.
 *
 * @param temperature 0 (always the likeliest) to 2; the model's own where empty, which some models insist on
 * @param maxTokens how long the reply may become, from 1
 */
public record Sampling(OptionalDouble temperature, int maxTokens) {
    public static final double MAX_TEMPERATURE = 2;

    public Sampling {
        if (maxTokens < 1) {
            throw new IllegalArgumentException("a reply has at least one token");
        }
        temperature.ifPresent(value -> {
            if (!(value >= 0 && value <= MAX_TEMPERATURE)) {
                throw new IllegalArgumentException("a temperature is 0 to " + MAX_TEMPERATURE);
            }
        });
    }
}
