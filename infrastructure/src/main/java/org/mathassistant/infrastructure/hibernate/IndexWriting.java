package org.mathassistant.infrastructure.hibernate;

import java.util.Collection;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** Writes passages of one session into the index; a batch is in the index, committed, once it was written. */
final class IndexWriting {
    private final SearchIndexingPlan plan;

    IndexWriting(Session session) {
        var search = Search.session(session);
        search.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync());
        plan = search.indexingPlan();
    }

    void put(PassageRow row) {
        plan.addOrUpdate(row);
    }

    void remove(Collection<String> passageIds) {
        passageIds.forEach(id -> plan.purge(PassageRow.class, id, null));
    }

    void commit() {
        plan.execute();
    }
}
