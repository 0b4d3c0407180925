package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.mathassistant.domain.course.BlockKind;

/** Searches the passages of one language by the words of a question. */
final class WordSearch {
    /** At least so many passages are ranked; what Lucene finds beyond them is hardly ever the best. */
    private static final int CANDIDATES = 60;

    private final IndexSearcher searcher;
    private final QuestionTerms question;
    private final Query courses;
    private final Query filters;

    /**
     * @param courses where the passages are that decide how telling a word is
     * @param filters the passages that may be found
     */
    WordSearch(IndexSearcher searcher, QuestionTerms question, Query courses, Query filters) {
        this.searcher = searcher;
        this.question = question;
        this.courses = courses;
        this.filters = filters;
    }

    /** The passages found, best first; {@code atLeast} so many where there are. */
    List<Found> find(int atLeast) throws IOException {
        if (question.terms().isEmpty()) {
            return List.of();
        }
        WordQueries queries = new WordQueries(question);
        ScoreDoc[] hits = searcher.search(filtered(queries), Math.max(CANDIDATES, atLeast)).scoreDocs;
        double[] shares = shares(queries.terms(), new Matches(searcher, hits));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            found.add(found(hits[i], shares[i]));
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return found;
    }

    private Query filtered(WordQueries queries) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        queries.terms().forEach(term -> words.add(term, Occur.SHOULD));
        queries.neighbours().forEach(pair -> words.add(pair, Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(filters, Occur.FILTER)
                .build();
    }

    /** For each hit, how much of what the question says it says too, from 0 to 1. */
    private double[] shares(List<Query> terms, Matches matches) throws IOException {
        int passages = searcher.count(courses);
        double[] shares = new double[matches.size()];
        double all = 0;
        for (Query term : terms) {
            double weight = Telling.weight(frequency(term), passages);
            all += weight;
            for (int hit : matches.of(term)) {
                shares[hit] += weight;
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    private int frequency(Query term) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(term, Occur.FILTER)
                .add(courses, Occur.FILTER)
                .build());
    }

    private Found found(ScoreDoc hit, double share) throws IOException {
        var fields = searcher.storedFields().document(hit.doc);
        BlockKind kind = BlockKind.of(fields.get(PassageIndex.KIND)).orElseThrow();
        double score = hit.score * Math.pow(share, Telling.SHARE_POWER) * Telling.weight(kind, question.kinds());
        return new Found(fields.get(PassageIndex.ID), score, share);
    }
}
