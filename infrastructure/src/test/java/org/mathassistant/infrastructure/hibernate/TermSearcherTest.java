package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermSearcherTest {
    private static final String TEXT = "text";

    static List<Query> questions() {
        return List.of(
                word("suite"),
                word("absent"),
                new BoostQuery(word("limite"), 2),
                new DisjunctionMaxQuery(List.of(new BoostQuery(word("suite"), 3), word("limite")), 0.2f),
                new BooleanQuery.Builder()
                        .add(word("suite"), Occur.MUST)
                        .add(new BoostQuery(word("bornée"), 0.5f), Occur.SHOULD)
                        .build(),
                new BoostQuery(new FuzzyQuery(new Term(TEXT, "limote"), 1), 2));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void ranks_and_scores_as_lucene_does(Query question) throws IOException {
        try (Directory index = index();
                DirectoryReader reader = DirectoryReader.open(index)) {
            assertThat(ranking(new TermSearcher(reader), question))
                    .isEqualTo(ranking(new IndexSearcher(reader), question));
        }
    }

    @Test
    void counts_and_ranks_the_same_term_again() throws IOException {
        try (Directory index = index();
                DirectoryReader reader = DirectoryReader.open(index)) {
            TermSearcher searcher = new TermSearcher(reader);

            assertThat(searcher.count(word("suite"))).isEqualTo(3);
            assertThat(ranking(searcher, word("suite"))).hasSize(3);
            assertThat(searcher.count(word("suite"))).isEqualTo(3);
        }
    }

    private static TermQuery word(String word) {
        return new TermQuery(new Term(TEXT, word));
    }

    private static List<String> ranking(IndexSearcher searcher, Query question) throws IOException {
        return Arrays.stream(searcher.search(question, 10).scoreDocs)
                .map(hit -> hit.doc + " " + hit.score)
                .toList();
    }

    /** In two segments. */
    private static Directory index() throws IOException {
        Directory index = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            add(writer, "une suite bornée", "la limite de la limite", "une suite");
            writer.commit();
            add(writer, "une suite sans limite", "les limites et la limitz");
        }
        return index;
    }

    private static void add(IndexWriter writer, String... texts) throws IOException {
        for (String text : texts) {
            Document document = new Document();
            document.add(new TextField(TEXT, text, Field.Store.NO));
            writer.addDocument(document);
        }
    }
}
