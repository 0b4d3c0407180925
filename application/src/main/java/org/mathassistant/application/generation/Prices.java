package org.mathassistant.application.generation;

import java.math.BigDecimal;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.model.TokenCount;

/**
 * What a provider takes, in any currency.
 *
 * @param input for a million tokens read, from 0
 * @param output for a million tokens written, from 0
 */
public record Prices(BigDecimal input, BigDecimal output) {
    public static final Prices NONE = new Prices(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int MILLION_DIGITS = 6;

    public Prices {
        if (input.signum() < 0 || output.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    Usage of(TokenCount tokens) {
        BigDecimal cost = input.multiply(BigDecimal.valueOf(tokens.input()))
                .add(output.multiply(BigDecimal.valueOf(tokens.output())))
                .movePointLeft(MILLION_DIGITS);
        return new Usage(tokens.input(), tokens.output(), cost);
    }
}
