package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.mathassistant.domain.course.CourseId;

/** Reads the index as Lucene sees it. */
final class IndexReading {
    /** Work on an open index. */
    @FunctionalInterface
    interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private final SearchScope<PassageRow> passages;

    IndexReading(SessionFactory sessions) {
        passages = Search.mapping(sessions).scope(PassageRow.class);
    }

    <T> T read(Work<T> work) {
        try (IndexReader reader = passages.extension(LuceneExtension.get()).openIndexReader()) {
            return work.on(new TermSearcher(reader));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ids of the passages of a course that the index holds. */
    List<String> passagesOf(CourseId course) {
        return read(searcher -> {
            int all = Math.max(1, searcher.getIndexReader().maxDoc());
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(courseIs(course.value()), all).scoreDocs) {
                ids.add(id(searcher, hit.doc));
            }
            return ids;
        });
    }

    static String id(IndexSearcher searcher, int document) throws IOException {
        return searcher.storedFields()
                .document(document, Set.of(PassageIndex.ID))
                .get(PassageIndex.ID);
    }

    private static TermQuery courseIs(String id) {
        return new TermQuery(new Term(PassageIndex.COURSE, id));
    }

    /** The courses of which the index and the database hold a different number of passages. */
    List<CourseId> differing(Store store) {
        Map<String, Long> stored = store.read(session -> {
            Map<String, Long> counts = new HashMap<>();
            session.createSelectionQuery(
                            "select courseId, count(*) from PassageRow where superseded = false group by courseId",
                            Object[].class)
                    .getResultList()
                    .forEach(row -> counts.put((String) row[0], (Long) row[1]));
            return counts;
        });
        Map<String, Long> indexed = indexed();
        List<CourseId> differing = new ArrayList<>();
        stored.forEach((id, count) -> {
            if (!count.equals(indexed.remove(id))) {
                differing.add(new CourseId(id));
            }
        });
        indexed.keySet().forEach(id -> differing.add(new CourseId(id)));
        return differing;
    }

    private Map<String, Long> indexed() {
        return read(searcher -> {
            Map<String, Long> counts = new HashMap<>();
            Terms courses = MultiTerms.getTerms(searcher.getIndexReader(), PassageIndex.COURSE);
            if (courses != null) {
                TermsEnum each = courses.iterator();
                for (BytesRef id = each.next(); id != null; id = each.next()) {
                    String course = id.utf8ToString();
                    long count = searcher.count(courseIs(course));
                    if (count > 0) {
                        counts.put(course, count);
                    }
                }
            }
            return counts;
        });
    }
}
