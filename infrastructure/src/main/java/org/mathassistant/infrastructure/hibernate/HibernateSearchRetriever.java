package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.Retrieval.Hit;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Finds passages by the words of a question, in each language of the courses. */
final class HibernateSearchRetriever implements IRetriever {
    private final Store store;
    private final IndexReading index;
    private final Map<Language, CourseAnalyzer> analyzers = new EnumMap<>(Language.class);

    HibernateSearchRetriever(Store store, IndexReading index) {
        this.store = store;
        this.index = index;
        for (Language language : Language.values()) {
            analyzers.put(language, CourseAnalyzer.asking(language));
        }
    }

    @Override
    public Retrieval retrieve(RetrievalQuery query) {
        if (query.courses().isEmpty()) {
            return Retrieval.NOTHING;
        }
        if (query.text().isBlank()) {
            return listed(query);
        }
        return store.read(session -> worded(session, query));
    }

    private Retrieval listed(RetrievalQuery query) {
        List<Hit> hits = store.read(session -> PassageQuery.matching(query).list(session, query.topK())).stream()
                .map(row -> new Hit(row.passage(), 1))
                .toList();
        return new Retrieval(hits, !hits.isEmpty());
    }

    private Retrieval worded(Session session, RetrievalQuery query) {
        List<Found> found = index.read(searcher -> {
            List<Found> all = new ArrayList<>();
            for (Language language : Language.values()) {
                all.addAll(new WordSearch(
                                searcher,
                                QuestionTerms.of(query.text(), language, analyzer(language)),
                                Filters.courses(query, language),
                                Filters.all(query, language))
                        .find());
            }
            all.sort(Comparator.comparingDouble(Found::score).reversed());
            return all;
        });
        List<Hit> hits = hits(session, found, query.topK());
        return new Retrieval(hits, !hits.isEmpty() && Telling.covered(found));
    }

    private CourseAnalyzer analyzer(Language language) {
        return Objects.requireNonNull(analyzers.get(language));
    }

    /** The database has the last word: the index may be ahead of it for a moment. */
    private static List<Hit> hits(Session session, List<Found> found, int topK) {
        Map<String, PassageRow> rows = new HashMap<>();
        List<String> ids = found.stream().limit(topK).map(Found::passage).toList();
        PassageQuery.withIds(ids).list(session, topK).forEach(row -> rows.put(row.id(), row));
        List<Hit> hits = new ArrayList<>();
        for (Found one : found) {
            PassageRow row = rows.get(one.passage());
            if (row != null) {
                hits.add(new Hit(row.passage(), one.score()));
            }
        }
        return hits;
    }
}
