package org.mathassistant.bootstrap.wiring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.mathassistant.application.generation.Generations;
import org.mathassistant.application.generation.Model;
import org.mathassistant.application.generation.ModelAssembly;
import org.mathassistant.application.generation.ModelWatch;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.bootstrap.settings.ModelSettings;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.domain.port.IModelMetrics;
import org.mathassistant.domain.port.IModelProbe;
import org.mathassistant.infrastructure.jackson.JacksonAdapters;
import org.mathassistant.infrastructure.langchain4j.LangChain4jAdapters;

/** The models that the settings name. */
final class ModelParts {
    private final LangChain4jAdapters adapters;
    private final Clock clock;
    private final List<Model> models = new ArrayList<>();
    private final Map<String, ModelWatch> watches = new LinkedHashMap<>();

    private ModelParts(LangChain4jAdapters adapters, Clock clock) {
        this.adapters = adapters;
        this.clock = clock;
    }

    static ModelParts open(Settings settings, Clock clock, Closing closing) {
        ModelParts parts = new ModelParts(closing.later(new LangChain4jAdapters(clock)), clock);
        settings.model().ifPresent(model -> parts.add("model", model));
        settings.fallbackModel().ifPresent(model -> parts.add("fallbackModel", model));
        parts.watches.values().forEach(ModelWatch::announce);
        return parts;
    }

    private void add(String key, ModelSettings settings) {
        ILLMProvider provider = provider(settings);
        models.add(new Model(
                provider,
                settings.sampling(),
                settings.endpoint().contextTokens(),
                settings.retries(),
                settings.prices()));
        Provider identity = provider.identity();
        watches.put(key, new ModelWatch(identity.name() + " " + identity.model(), probe(settings), clock));
    }

    private ILLMProvider provider(ModelSettings settings) {
        return settings.provider() == ModelSettings.Provider.OLLAMA
                ? adapters.ollama(settings.endpoint())
                : adapters.openAi(settings.endpoint());
    }

    private IModelProbe probe(ModelSettings settings) {
        return settings.provider() == ModelSettings.Provider.OLLAMA
                ? adapters.ollamaProbe(settings.endpoint())
                : adapters.openAiProbe(settings.endpoint());
    }

    Writer writer(ICache<ModelReply> replies, IModelMetrics metrics) {
        Jitter jitter = new Jitter(() -> ThreadLocalRandom.current().nextDouble());
        return new Writer(
                ModelAssembly.of(models, metrics, clock),
                new Generations(replies, jitter, clock),
                metrics,
                JacksonAdapters.jsonParser());
    }

    /** How the models are, by what they are in the settings. */
    Map<String, String> details() {
        return ModelWatch.details(watches);
    }
}
