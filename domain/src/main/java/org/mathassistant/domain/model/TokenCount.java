package org.mathassistant.domain.model;

/** How many tokens a call took and gave, as its provider counts them; zero where the provider does not say. */
public record TokenCount(int input, int output) {
    public static final TokenCount NONE = new TokenCount(0, 0);

    public TokenCount {
        if (input < 0 || output < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }
}
