package org.mathassistant.domain.model;

import java.time.Duration;

/**
 * Where a model is, and how long it may take.
 *
 * @param baseUrl {@code http://} or {@code https://}, without a slash at the end
 * @param model its name there
 * @param apiKey empty where none is needed; never printed
 * @param silence how long it may say nothing, before its first word and between two
 * @param total how long a whole reply may take
 * @param contextTokens how much it can read and write in one call
 */
public record ModelEndpoint(
        String baseUrl, String model, String apiKey, Duration silence, Duration total, int contextTokens) {
    public ModelEndpoint {
        if (silence.isNegative() || silence.isZero() || total.compareTo(silence) < 0) {
            throw new IllegalArgumentException("silence is above zero and total at least as long");
        }
    }

    /** The base URL without a password in it, to be shown. */
    public String address() {
        return baseUrl.replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return "ModelEndpoint[" + model + " at " + address() + "]";
    }
}
