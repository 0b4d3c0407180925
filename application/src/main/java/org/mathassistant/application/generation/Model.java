package org.mathassistant.application.generation;

import org.mathassistant.domain.model.Sampling;
import org.mathassistant.domain.port.ILLMProvider;

/**
 * A model that may be asked.
 *
 * @param contextTokens how much it can read and write in one call; more than the reply may take
 * @param retries how often a call that may succeed in a moment is tried again
 */
public record Model(ILLMProvider provider, Sampling sampling, int contextTokens, int retries, Prices prices) {
    public Model {
        if (contextTokens <= sampling.maxTokens()) {
            throw new IllegalArgumentException("a model must be able to read more than it writes");
        }
    }

    Model behind(ILLMProvider other) {
        return new Model(other, sampling, contextTokens, retries, prices);
    }
}
