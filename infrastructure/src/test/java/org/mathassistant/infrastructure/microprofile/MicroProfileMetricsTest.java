package org.mathassistant.infrastructure.microprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.IMetrics;
import org.mathassistant.domain.port.IModelMetrics;

/** What reaches the registry; what the server exports of it is tested against the running server. */
class MicroProfileMetricsTest {
    private final List<String> counted = new ArrayList<>();
    private final IMetrics metrics = MicroProfileAdapters.metrics(recording());

    @Test
    void givenHit_answered_countsAndTimesItWithItsLevel() {
        metrics.answered("ask", new CacheUse(CacheUse.Status.HIT, "memory", Duration.ZERO), Duration.ofMillis(3));

        assertThat(counted)
                .containsExactly(
                        "mathassistant_answers task=ask status=hit level=memory",
                        "mathassistant_answer task=ask status=hit PT0.003S");
    }

    @Test
    void givenMiss_answered_namesNoLevel() {
        metrics.answered("ask", CacheUse.MISS, Duration.ofSeconds(1));

        assertThat(counted).first().isEqualTo("mathassistant_answers task=ask status=miss level=none");
    }

    @Test
    void failed_countsByTaskAndCode() {
        metrics.failed("ask", ProblemCode.UNKNOWN_COURSE);

        assertThat(counted).containsExactly("mathassistant_failures task=ask code=unknown-course");
    }

    @Test
    void aCallOfAModel_isCountedWithItsTokensAndPrice() {
        IModelMetrics models = MicroProfileAdapters.modelMetrics(recording());

        models.called(
                new Provider("ollama", "m"), "ok", new Usage(1, 1, new BigDecimal("0.000001")), Duration.ofSeconds(2));
        models.grounded(new Provider("ollama", "m"), 1, 1);

        assertThat(counted)
                .contains(
                        "mathassistant_model_calls provider=ollama model=m outcome=ok",
                        "mathassistant_model_call provider=ollama model=m PT2S");
    }

    @Test
    void givenRegistryThatThrows_nothingReachesTheCaller() {
        IMetrics broken = MicroProfileAdapters.metrics(proxy(MetricRegistry.class, call -> {
            throw new IllegalStateException("full");
        }));

        assertThatCode(() -> {
                    broken.answered("ask", CacheUse.MISS, Duration.ZERO);
                    broken.failed("ask", ProblemCode.BUSY);
                })
                .doesNotThrowAnyException();
    }

    private MetricRegistry recording() {
        return proxy(MetricRegistry.class, call -> {
            String name = describe(call);
            return call.method().equals("timer")
                    ? proxy(Timer.class, update -> counted.add(name + " " + update.arguments()[0]) ? null : null)
                    : proxy(Counter.class, increment -> counted.add(name) ? null : null);
        });
    }

    private static String describe(Call call) {
        StringBuilder name = new StringBuilder(((Metadata) call.arguments()[0]).getName());
        for (Tag tag : (Tag[]) call.arguments()[1]) {
            name.append(' ').append(tag.getTagName()).append('=').append(tag.getTagValue());
        }
        return name.toString();
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(new Call(method.getName(), arguments))));
    }

    private record Call(String method, Object[] arguments) {}

    private interface Answer {
        Object to(Call call);
    }
}
