package org.mathassistant.infrastructure.hibernate;

import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Finds passages by what a text refers to and by its words. */
final class HibernateSearchRetriever implements IRetriever {
    private final Store store;
    private final IndexReading index;
    private final Analyzers analyzers = new Analyzers();

    HibernateSearchRetriever(Store store, IndexReading index) {
        this.store = store;
        this.index = index;
    }

    @Override
    public Retrieval retrieve(RetrievalQuery query) {
        return query.courses().isEmpty()
                ? Retrieval.NOTHING
                : store.read(session -> lookUp(session, query).retrieve());
    }

    @Override
    public List<Passage> companions(Collection<Passage> of) {
        return of.isEmpty() ? List.of() : store.read(session -> Kin.belongingTo(of, session));
    }

    private LookUp lookUp(Session session, RetrievalQuery query) {
        return new LookUp(session, index, analyzers, query);
    }
}
