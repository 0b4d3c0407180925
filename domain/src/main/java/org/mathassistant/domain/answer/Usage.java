package org.mathassistant.domain.answer;

import java.math.BigDecimal;

/**
 * What one request had a model do. Nothing where the cache answered.
 *
 * @param cost in the currency of the configured prices
 */
public record Usage(int inputTokens, int outputTokens, BigDecimal cost) {
    public static final Usage NONE = new Usage(0, 0, BigDecimal.ZERO);

    public Usage plus(Usage other) {
        return new Usage(inputTokens + other.inputTokens, outputTokens + other.outputTokens, cost.add(other.cost));
    }
}
