package org.mathassistant.infrastructure.microprofile;

import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.IMetrics;

/**
 * Exports {@code mathassistant_answers_total{task,status,level}}, {@code mathassistant_answer_seconds{task,status}} and
 * {@code mathassistant_failures_total{task,code}}.
 */
final class MicroProfileMetrics implements IMetrics {

    private static final System.Logger LOG = System.getLogger(MicroProfileMetrics.class.getName());

    private static final Metadata ANSWERS = Metadata.builder()
            .withName("mathassistant_answers")
            .withDescription("Answers by task, by what the cache did, and by the level that had them")
            .build();
    /** In the unit in which timers count, or Payara shows nanoseconds as seconds. Exported in seconds. */
    private static final Metadata ANSWER_TIME = Metadata.builder()
            .withName("mathassistant_answer")
            .withDescription("Time to the whole answer, by task and by what the cache did")
            .withUnit(MetricUnits.NANOSECONDS)
            .build();

    private static final Metadata FAILURES = Metadata.builder()
            .withName("mathassistant_failures")
            .withDescription("Requests without an answer, by task and problem")
            .build();

    private final MetricRegistry registry;

    MicroProfileMetrics(MetricRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void answered(String task, CacheUse cache, Duration total) {
        Tag taskTag = new Tag("task", task);
        Tag status = new Tag("status", cache.status().name().toLowerCase(Locale.ROOT));
        Tag level = new Tag("level", cache.level().isEmpty() ? "none" : cache.level());
        guarded(() -> registry.counter(ANSWERS, taskTag, status, level).inc());
        guarded(() -> registry.timer(ANSWER_TIME, taskTag, status).update(total));
    }

    @Override
    public void failed(String task, ProblemCode code) {
        guarded(() -> registry.counter(FAILURES, new Tag("task", task), new Tag("code", code.code()))
                .inc());
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
