package org.mathassistant.domain.port;

import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Finds the passages that a question is about. */
public interface IRetriever {
    Retrieval retrieve(RetrievalQuery query);
}
