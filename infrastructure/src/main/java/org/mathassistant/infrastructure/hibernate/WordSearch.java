package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;

/** Searches the passages of one language by the words of a question. */
final class WordSearch {
    /** A word of the title says more about a passage than one of its text, one of its headings less. */
    private static final float TITLE_WEIGHT = 4;

    private static final float HEADINGS_WEIGHT = 0.7f;
    /** How much the fields beside the best one add. */
    private static final float OTHER_FIELDS = 0.2f;
    /** How many passages are ranked; beyond them nothing relevant is left. */
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

    /** The passages found, best first. */
    List<Found> find() throws IOException {
        if (question.terms().isEmpty()) {
            return List.of();
        }
        List<Query> terms = question.terms().stream().map(this::term).toList();
        ScoreDoc[] hits = searcher.search(filtered(terms), CANDIDATES).scoreDocs;
        Matches matches = new Matches(searcher, hits);
        double[] shares = shares(terms, matches);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            found.add(found(hits[i], shares[i]));
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return found;
    }

    private Query filtered(List<Query> terms) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        terms.forEach(term -> words.add(term, Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(filters, Occur.FILTER)
                .build();
    }

    private Query term(String term) {
        Language language = question.language();
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new TermQuery(new Term(PassageIndex.title(language), term)), TITLE_WEIGHT),
                        new TermQuery(new Term(PassageIndex.text(language), term)),
                        new BoostQuery(
                                new TermQuery(new Term(PassageIndex.headings(language), term)), HEADINGS_WEIGHT)),
                OTHER_FIELDS);
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
        double score = hit.score * share * Telling.weight(kind, question.kinds());
        return new Found(fields.get(PassageIndex.ID), score, share);
    }
}
