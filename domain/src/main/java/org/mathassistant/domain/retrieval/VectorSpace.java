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

    /**
     * The same embedding, where it is of this space.
     *
     * @throws EmbeddingFailure where it is of another width: the model is not what it was
     */
    public Embedding requireOwn(Embedding embedding) {
        if (embedding.dimension() != dimension) {
            throw new EmbeddingFailure(
                    EmbeddingFailure.Reason.GARBAGE,
                    "vectors of " + embedding.dimension() + " numbers from " + model + ", where there were "
                            + dimension);
        }
        return embedding;
    }

    @Override
    public String toString() {
        return model + "/" + dimension;
    }
}
