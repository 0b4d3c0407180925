package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** The filters of a look-up, among the passages of one language, as Lucene queries. */
record Filters(RetrievalQuery query, Place place, Language language) {
    /** All passages of the courses. */
    Query courses() {
        List<BytesRef> ids = query.courses().stream()
                .map(course -> new BytesRef(course.value()))
                .toList();
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(PassageIndex.COURSE, ids), Occur.FILTER)
                .add(new TermQuery(new Term(PassageIndex.LANGUAGE, language.code())), Occur.FILTER)
                .build();
    }

    /** The passages that may be found. */
    Query all() {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(courses(), Occur.FILTER);
        restrict(all, PassageIndex.CHAPTER, place.chapter());
        restrict(all, PassageIndex.SECTION, place.section());
        restrict(all, PassageIndex.NUMBER, query.number());
        query.kind().ifPresent(kind -> restrict(all, PassageIndex.KIND, kind.code()));
        return all.build();
    }

    private static void restrict(BooleanQuery.Builder all, String field, String value) {
        if (!value.isEmpty()) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
