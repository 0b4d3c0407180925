package org.mathassistant.domain.port;

import java.time.Duration;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;

/** Counts what models do. Never throws: telemetry must not break the call that it watches. */
public interface IModelMetrics {
    /**
     * A call ended.
     *
     * @param outcome {@code ok}, {@code cancelled}, or the code of the failure's reason
     */
    void called(Provider provider, String outcome, Usage usage, Duration time);

    /**
     * A reply was compared with the course.
     *
     * @param markersRemoved citations of nothing that was given to the model
     * @param quotationsChanged texts in quotation marks that the course does not hold
     */
    void grounded(Provider provider, int markersRemoved, int quotationsChanged);

    /** Counts nothing. */
    IModelMetrics NONE = new IModelMetrics() {
        @Override
        public void called(Provider provider, String outcome, Usage usage, Duration time) {}

        @Override
        public void grounded(Provider provider, int markersRemoved, int quotationsChanged) {}
    };
}
