package org.mathassistant.infrastructure.microprofile;

import org.eclipse.microprofile.metrics.MetricRegistry;
import org.mathassistant.domain.port.IMetrics;

/** Makes the adapters of this package. */
public final class MicroProfileAdapters {

    private MicroProfileAdapters() {}

    /** Metrics in a registry of the server, exported at {@code /metrics}. */
    public static IMetrics metrics(MetricRegistry registry) {
        return new MicroProfileMetrics(registry);
    }
}
