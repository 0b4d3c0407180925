package org.mathassistant.infrastructure.microprofile;

import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.mathassistant.application.retrieval.VectorStatus;
import org.mathassistant.domain.port.IMetrics;
import org.mathassistant.domain.port.IModelMetrics;

/** Makes the adapters of this package. */
public final class MicroProfileAdapters {

    private MicroProfileAdapters() {}

    /** Metrics in a registry of the server, exported at {@code /metrics}. */
    public static IMetrics metrics(MetricRegistry registry) {
        return new MicroProfileMetrics(registry);
    }

    /** Has the registry export how it stands with the vectors. */
    public static void exportVectors(MetricRegistry registry, Supplier<VectorStatus> status) {
        new VectorGauges(registry, status).register();
    }

    /** Metrics of models, likewise. */
    public static IModelMetrics modelMetrics(MetricRegistry registry) {
        return new MicroProfileModelMetrics(registry);
    }
}
