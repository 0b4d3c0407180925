package org.mathassistant.domain.retrieval;

/**
 * A model that turns texts into vectors.
 *
 * @param provider how it is reached ("openai", "ollama")
 * @param name what the provider calls it ("nomic-embed-text")
 */
public record EmbeddingModel(String provider, String name) {
    public EmbeddingModel {
        if (provider.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an embedding model has a provider and a name");
        }
    }

    @Override
    public String toString() {
        return provider + "/" + name;
    }
}
