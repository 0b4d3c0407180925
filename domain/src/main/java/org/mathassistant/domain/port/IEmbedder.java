package org.mathassistant.domain.port;

import java.util.List;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.EmbeddingModel;

/** Turns texts into vectors by one model. Thread-safe; an interrupted caller gets away at once. */
public interface IEmbedder {
    EmbeddingModel model();

    /**
     * The vectors of these texts, one for each, in their order and all of one dimension.
     *
     * @throws org.mathassistant.domain.retrieval.EmbeddingFailure where there are none; it says why. Nothing is tried twice
     */
    List<Embedding> embed(List<String> texts);
}
