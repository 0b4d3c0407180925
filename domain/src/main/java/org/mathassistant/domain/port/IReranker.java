package org.mathassistant.domain.port;

import java.util.List;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Puts the best of what was found in a better order. */
public interface IReranker {
    /** The same hits in their new order, with scores that fall all along. Returns them as they are rather than fail. */
    List<Retrieval.Hit> rerank(RetrievalQuery query, List<Retrieval.Hit> hits);
}
