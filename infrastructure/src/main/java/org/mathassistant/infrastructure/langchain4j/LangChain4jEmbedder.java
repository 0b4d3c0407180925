package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.retrieval.Embedding;

/** Asks a model through LangChain4j and believes nothing that it says before it was checked. */
final class LangChain4jEmbedder implements IEmbedder {
    private final org.mathassistant.domain.retrieval.EmbeddingModel model;
    private final EmbeddingModel server;
    private final EmbeddingFailures failures;

    LangChain4jEmbedder(
            org.mathassistant.domain.retrieval.EmbeddingModel model,
            EmbeddingModel server,
            EmbeddingFailures failures) {
        this.model = model;
        this.server = server;
        this.failures = failures;
    }

    @Override
    public org.mathassistant.domain.retrieval.EmbeddingModel model() {
        return model;
    }

    @Override
    public List<Embedding> embed(List<String> texts) {
        return checked(ask(texts), texts.size());
    }

    private List<float[]> ask(List<String> texts) {
        try {
            return server.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                    .map(dev.langchain4j.data.embedding.Embedding::vector)
                    .toList();
        } catch (RuntimeException thrown) {
            throw failures.of(thrown);
        }
    }

    private List<Embedding> checked(List<float[]> vectors, int asked) {
        try {
            List<Embedding> embeddings = new ArrayList<>();
            for (float[] vector : vectors) {
                embeddings.add(Embedding.of(vector));
            }
            if (embeddings.size() == asked
                    && embeddings.stream()
                                    .mapToInt(Embedding::dimension)
                                    .distinct()
                                    .count()
                            <= 1) {
                return embeddings;
            }
        } catch (IllegalArgumentException noVector) {
            throw failures.garbage("vectors that are none (" + noVector.getMessage() + ")", noVector);
        }
        throw failures.count(vectors.size(), asked);
    }
}
