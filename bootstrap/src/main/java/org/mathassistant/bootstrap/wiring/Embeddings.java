package org.mathassistant.bootstrap.wiring;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.mathassistant.application.retrieval.EmbeddingSettings;
import org.mathassistant.application.retrieval.EmbeddingTexts;
import org.mathassistant.application.retrieval.Vectors;
import org.mathassistant.bootstrap.settings.EmbeddingChoice;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.retrieval.EmbeddingModel;
import org.mathassistant.infrastructure.hibernate.HibernateAdapters;
import org.mathassistant.infrastructure.langchain4j.LangChain4jAdapters;
import org.mathassistant.infrastructure.lucene.LuceneAdapters;

/** Puts the search by vectors together. Not loaded where it is off. */
final class Embeddings {
    private final EmbeddingChoice choice;

    private Embeddings(EmbeddingChoice choice) {
        this.choice = choice;
    }

    static Vectors open(Settings settings, HibernateAdapters storage, Clock clock, Closing closing) {
        Embeddings embeddings = new Embeddings(settings.embedding());
        LuceneAdapters indexes =
                closing.later(LuceneAdapters.open(settings.dataDir().resolve("vectors")));
        return closing.later(new Vectors(
                storage.courses(),
                storage.passages(),
                indexes.vectorIndexes(),
                embeddings::embedder,
                embeddings.settings(),
                clock));
    }

    private EmbeddingSettings settings() {
        return new EmbeddingSettings(
                new EmbeddingModel(provider(), choice.model()),
                new EmbeddingTexts(choice.questionPrefix(), choice.passagePrefix()),
                choice.retries(),
                choice.questionTimeout(),
                choice.coveredPercent() == 0 ? EmbeddingSettings.NEVER_COVERING : choice.coveredPercent() / 100.0);
    }

    private String provider() {
        return choice.provider().name().toLowerCase(Locale.ROOT);
    }

    /** Of any model of the configured provider: an index is asked by its own until another takes its place. */
    private Optional<IEmbedder> embedder(EmbeddingModel model) {
        if (!model.provider().equals(provider())) {
            return Optional.empty();
        }
        return Optional.of(
                choice.provider() == EmbeddingChoice.Provider.OLLAMA
                        ? LangChain4jAdapters.ollamaEmbedder(choice.baseUrl(), model.name(), choice.timeout())
                        : LangChain4jAdapters.openAiEmbedder(
                                choice.baseUrl(), model.name(), choice.apiKey(), choice.timeout()));
    }
}
