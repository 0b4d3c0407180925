package org.mathassistant.domain.retrieval;

/**
 * Where the vectors of a model live. Vectors of two spaces never meet in one index.
 *
 * @param dimension how many numbers each of its vectors has, 1 to {@value Embedding#MAX_DIMENSION}
 */
public record VectorSpace(EmbeddingModel model, int dimension) {
    public VectorSpace {
        if (dimension < 1 || dimension > Embedding.MAX_DIMENSION) {
            throw new IllegalArgumentException("a dimension is 1 to " + Embedding.MAX_DIMENSION);
        }
    }

    @Override
    public String toString() {
        return model + "/" + dimension;
    }
}
