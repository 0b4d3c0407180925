package org.mathassistant.infrastructure.microprofile;

import java.time.Duration;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.port.IModelMetrics;

/**
 * Exports {@code mathassistant_model_calls_total{provider,model,outcome}}, {@code mathassistant_model_call_seconds},
 * {@code mathassistant_model_tokens_total{…,direction}}, {@code mathassistant_model_cost_micros_total} (millionths of the
 * prices' currency), and {@code mathassistant_grounding_total{…,change}}.
 */
final class MicroProfileModelMetrics implements IModelMetrics {
    private static final System.Logger LOG = System.getLogger(MicroProfileModelMetrics.class.getName());

    private static final int MICROS = 6;

    private static final Metadata CALLS = named("mathassistant_model_calls", "Calls of models by outcome");
    private static final Metadata TOKENS =
            named("mathassistant_model_tokens", "Tokens that models read (input) and wrote (output)");
    private static final Metadata COST =
            named("mathassistant_model_cost_micros", "What models cost, in millionths of the prices' currency");
    private static final Metadata GROUNDING = named(
            "mathassistant_grounding",
            "Citations of nothing that were removed, and false quotations that were unmarked");
    private static final Metadata CALL_TIME = Metadata.builder()
            .withName("mathassistant_model_call")
            .withDescription("Time to the whole reply, or to the failure")
            .withUnit(MetricUnits.NANOSECONDS)
            .build();

    private final MetricRegistry registry;

    MicroProfileModelMetrics(MetricRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void called(Provider provider, String outcome, Usage usage, Duration time) {
        Tag name = new Tag("provider", provider.name());
        Tag model = new Tag("model", provider.model());
        guarded(() -> registry.counter(CALLS, name, model, new Tag("outcome", outcome))
                .inc());
        guarded(() -> registry.timer(CALL_TIME, name, model).update(time));
        count(TOKENS, usage.inputTokens(), name, model, new Tag("direction", "input"));
        count(TOKENS, usage.outputTokens(), name, model, new Tag("direction", "output"));
        count(COST, usage.cost().movePointRight(MICROS).longValue(), name, model);
    }

    @Override
    public void grounded(Provider provider, int markersRemoved, int quotationsChanged) {
        Tag name = new Tag("provider", provider.name());
        Tag model = new Tag("model", provider.model());
        count(GROUNDING, markersRemoved, name, model, new Tag("change", "marker-removed"));
        count(GROUNDING, quotationsChanged, name, model, new Tag("change", "quotation-unmarked"));
    }

    private void count(Metadata what, long by, Tag... tags) {
        guarded(() -> registry.counter(what, tags).inc(by));
    }

    private static Metadata named(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }

    /** Whatever a registry throws stays here: telemetry must not break the call that it watches. */
    private static void guarded(Runnable count) {
        try {
            count.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a metric was lost", e);
        }
    }
}
