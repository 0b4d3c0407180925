package org.mathassistant.application.generation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.model.ModelStatus;
import org.mathassistant.domain.port.IModelProbe;

/** How a model is, for health checks and the log: looked at now and then, so that nobody waits for a server that hangs. */
public final class ModelWatch {
    private static final Logger LOG = System.getLogger(ModelWatch.class.getName());

    /** What was seen counts for so long. */
    static final Duration VALIDITY = Duration.ofSeconds(5);

    /** How long a health check waits for a look. */
    static final Duration PATIENCE = Duration.ofMillis(500);

    private final String name;
    private final IModelProbe probe;
    private final Clock clock;
    private @Nullable CompletableFuture<ModelStatus> look;
    private Instant lookedAt = Instant.MIN;
    private volatile ModelStatus last = new ModelStatus(false, "not looked at yet");

    /** @param name what the model is called ("ollama llama3.2") */
    public ModelWatch(String name, IModelProbe probe, Clock clock) {
        this.name = name;
        this.probe = probe;
        this.clock = clock;
    }

    /** What an operator wants to know: {@code name: detail} of each model. */
    public static Map<String, String> details(Map<String, ModelWatch> watches) {
        Map<String, String> details = new LinkedHashMap<>();
        watches.forEach((key, watch) -> details.put(key, watch.line()));
        return details;
    }

    /** Looks in the background and writes one line to the log. */
    public void announce() {
        CompletableFuture<ModelStatus> first = refreshed();
        Thread.ofVirtual().start(() -> {
            ModelStatus status = first.join();
            Level level = status.answers() ? Level.INFO : Level.WARNING;
            String otherwise = status.answers() ? "" : ". Until it answers, answers come from the course alone.";
            LOG.log(level, "the model {0}: {1}{2}", name, status.detail(), otherwise);
        });
    }

    /** One line: the model, and how it is. */
    String line() {
        try {
            last = refreshed().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.log(Level.DEBUG, "{0} is still being looked at", name);
        } catch (ExecutionException e) {
            last = new ModelStatus(false, "can't be looked at: " + e.getCause());
        }
        return name + ": " + last.detail();
    }

    private synchronized CompletableFuture<ModelStatus> refreshed() {
        Instant now = clock.instant();
        CompletableFuture<ModelStatus> present = look;
        if (present == null || (present.isDone() && !now.isBefore(lookedAt.plus(VALIDITY)))) {
            lookedAt = now;
            present = new CompletableFuture<>();
            present.completeAsync(probe::look, task -> Thread.ofVirtual().start(task));
            look = present;
        }
        return present;
    }
}
