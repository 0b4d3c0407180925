package org.mathassistant.infrastructure.microprofile;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.mathassistant.application.retrieval.VectorStatus;

/**
 * Exports {@code mathassistant_vectors_embedded}, {@code mathassistant_vectors_passages}, {@code
 * mathassistant_vector_questions} and {@code mathassistant_vector_questions_by_words_alone}, read from the status whenever
 * the metrics are.
 */
final class VectorGauges {
    private final MetricRegistry registry;
    private final Supplier<VectorStatus> status;

    VectorGauges(MetricRegistry registry, Supplier<VectorStatus> status) {
        this.registry = registry;
        this.status = status;
    }

    void register() {
        add("vectors_embedded", "Passages with a vector of the wanted model", VectorStatus::embedded);
        add("vectors_passages", "Passages that are to have one", VectorStatus::passages);
        add("vector_questions", "Questions put to vectors since the start", VectorStatus::questions);
        add(
                "vector_questions_by_words_alone",
                "Of those, the ones that words had to answer",
                VectorStatus::byWordsAlone);
    }

    private void add(String name, String description, ToLongFunction<VectorStatus> number) {
        Metadata metadata = Metadata.builder()
                .withName("mathassistant_" + name)
                .withDescription(description)
                .build();
        registry.gauge(metadata, () -> number.applyAsLong(status.get()));
    }
}
