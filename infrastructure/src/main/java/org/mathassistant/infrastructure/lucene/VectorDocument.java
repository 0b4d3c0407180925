package org.mathassistant.infrastructure.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.PassageVector;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** A passage in the index: its vector, and what filters look at. Its content never changes, nor does its document. */
final class VectorDocument {
    static final String PASSAGE = "passage";
    static final String VECTOR = "vector";
    private static final String COURSE = "course";
    private static final String CHAPTER = "chapter";
    private static final String KIND = "kind";
    private static final String NUMBER = "number";
    private static final String DIGEST = "digest";

    private VectorDocument() {}

    static Document of(PassageVector vector) {
        Passage passage = vector.passage();
        Document document = new Document();
        document.add(new StringField(PASSAGE, passage.id().value(), Store.YES));
        document.add(keyword(COURSE, passage.courseId().value()));
        document.add(keyword(CHAPTER, passage.chapter().number()));
        document.add(keyword(KIND, passage.kind().code()));
        document.add(keyword(NUMBER, passage.number()));
        document.add(keyword(DIGEST, vector.digest()));
        document.add(
                new KnnFloatVectorField(VECTOR, vector.embedding().toArray(), VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    private static StringField keyword(String name, String value) {
        return new StringField(name, value, Store.NO);
    }

    static Term id(PassageId passage) {
        return new Term(PASSAGE, passage.value());
    }

    static Term course(String id) {
        return new Term(COURSE, id);
    }

    static Term digest(String digest) {
        return new Term(DIGEST, digest);
    }

    /** The passages that may be found. */
    static Query filter(RetrievalQuery query) {
        List<BytesRef> courses = query.courses().stream()
                .map(course -> new BytesRef(course.value()))
                .toList();
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new TermInSetQuery(COURSE, courses), Occur.FILTER);
        restrict(all, CHAPTER, query.chapter());
        restrict(all, NUMBER, query.number());
        query.kind().ifPresent(kind -> restrict(all, KIND, kind.code()));
        return all.build();
    }

    private static void restrict(BooleanQuery.Builder all, String field, String value) {
        if (!value.isEmpty()) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
