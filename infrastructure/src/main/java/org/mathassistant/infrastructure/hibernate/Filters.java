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

/** The filters of a look-up as Lucene queries. */
final class Filters {
    private Filters() {}

    /** All passages of these courses in this language. */
    static Query courses(RetrievalQuery query, Language language) {
        List<BytesRef> ids = query.courses().stream()
                .map(course -> new BytesRef(course.value()))
                .toList();
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(PassageIndex.COURSE, ids), Occur.FILTER)
                .add(is(PassageIndex.LANGUAGE, language.code()), Occur.FILTER)
                .build();
    }

    /** The passages that may be found. */
    static Query all(RetrievalQuery query, Language language) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(courses(query, language), Occur.FILTER);
        if (!query.chapter().isEmpty()) {
            all.add(is(PassageIndex.CHAPTER, query.chapter()), Occur.FILTER);
        }
        if (!query.number().isEmpty()) {
            all.add(is(PassageIndex.NUMBER, query.number()), Occur.FILTER);
        }
        query.kind().ifPresent(kind -> all.add(is(PassageIndex.KIND, kind.code()), Occur.FILTER));
        return all.build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
