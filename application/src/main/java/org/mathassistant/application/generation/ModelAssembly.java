package org.mathassistant.application.generation;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.domain.port.IModelMetrics;

/** What each call of a model goes through, composed in this one place. */
public final class ModelAssembly {
    private ModelAssembly() {}

    /**
     * Break, then try, then meter, then look whether the reply is sound, once what it thinks aloud is gone.
     *
     * <ol>
     *   <li><b>Break</b> stands outermost: while a model is down, nobody pays even the retries.
     *   <li><b>Try</b> repeats everything inside, so that an empty or senseless reply is tried again too.
     *   <li><b>Meter</b> counts each call, also those that are repeated; <b>sound</b> stands inside, so that a useless
     *       reply counts as the failure that it is.
     * </ol>
     *
     * @param models the configured one first
     */
    public static Models of(List<Model> models, IModelMetrics metrics, Clock clock) {
        return new Models(models.stream()
                .map(model -> model.behind(guarded(model, metrics, clock)))
                .toList());
    }

    private static ILLMProvider guarded(Model model, IModelMetrics metrics, Clock clock) {
        ILLMProvider metered = new MeteredProvider(
                new SoundProvider(new SpokenProvider(model.provider())), model.prices(), metrics, clock);
        ILLMProvider retrying = new RetryingProvider(
                metered, model.retries(), () -> ThreadLocalRandom.current().nextDouble(), Sleeper.REAL);
        return new BreakingProvider(retrying, clock);
    }
}
