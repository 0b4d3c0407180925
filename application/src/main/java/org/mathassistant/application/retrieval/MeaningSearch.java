package org.mathassistant.application.retrieval;

import org.mathassistant.domain.error.Conflict;
import org.mathassistant.domain.error.ProblemCode;

/** What an operator sees of the search by vectors, and may do to it. */
public interface MeaningSearch {
    VectorStatus status();

    /**
     * Wants the vectors of another model of the configured provider; returns at once. The present index answers until the
     * new one is whole.
     *
     * @throws org.mathassistant.domain.error.MathAssistantException where no provider is configured
     */
    void switchTo(String model);

    /** Search by words alone. */
    MeaningSearch OFF = new MeaningSearch() {
        @Override
        public VectorStatus status() {
            return VectorStatus.OFF;
        }

        @Override
        public void switchTo(String model) {
            throw new Conflict(ProblemCode.NO_EMBEDDINGS);
        }
    };
}
