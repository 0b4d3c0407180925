package org.mathassistant.application.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.port.IReranker;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.Retrieval.Hit;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Has the best hits put in a better order. What a question names stays as it is. */
public final class RerankingRetriever implements IRetriever {
    /** So many are looked at; beyond them hardly ever stands the best. */
    static final int DEPTH = 20;

    private final IRetriever retriever;
    private final IReranker reranker;
    private final String name;

    /** @param name of the reranker: answers that were made with another are not found */
    public RerankingRetriever(IRetriever retriever, IReranker reranker, String name) {
        this.retriever = retriever;
        this.reranker = reranker;
        this.name = name;
    }

    @Override
    public Retrieval retrieve(RetrievalQuery query) {
        Retrieval found = retriever.retrieve(query.atLeast(DEPTH));
        return (found.asNamed() ? found : reranked(found, query)).best(query.topK());
    }

    private Retrieval reranked(Retrieval found, RetrievalQuery query) {
        int depth = Math.min(DEPTH, found.hits().size());
        List<Hit> hits = new ArrayList<>(reranker.rerank(query, found.hits().subList(0, depth)));
        hits.addAll(found.hits().subList(depth, found.hits().size()));
        return new Retrieval(hits, found.covered());
    }

    @Override
    public List<Passage> companions(Collection<Passage> of) {
        return retriever.companions(of);
    }

    @Override
    public String basis(Collection<CourseId> courses) {
        return name + " " + retriever.basis(courses);
    }
}
