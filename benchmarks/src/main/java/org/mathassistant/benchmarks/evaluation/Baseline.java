package org.mathassistant.benchmarks.evaluation;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.openai.OpenAiTokenCountEstimator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.mathassistant.benchmarks.evaluation.CourseText.Place;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * LangChain4j's recursive splitter at Easy RAG's sizes, 300 tokens of which 30 overlap, ranked by Lucene's BM25 with its
 * analyser of the course's language. Tokens are counted by LangChain4j's estimator for OpenAI's models, which needs no
 * network.
 */
final class Baseline implements AutoCloseable {
    static final int MAX_TOKENS = 300;
    static final int OVERLAP = 30;
    static final String TOKENIZER = "gpt-4o-mini";

    private static final String TEXT = "text";
    private static final String NUMBER = "number";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final List<List<Passage>> segments = new ArrayList<>();
    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Baseline(List<Passage> passages, Language language) throws IOException {
        analyzer = language == Language.FR ? new FrenchAnalyzer() : new EnglishAnalyzer();
        DocumentSplitter splitter =
                DocumentSplitters.recursive(MAX_TOKENS, OVERLAP, new OpenAiTokenCountEstimator(TOKENIZER));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (CourseText text : CourseText.of(passages, language)) {
                if (!text.text().isBlank()) {
                    index(splitter.split(Document.from(text.text())), text, writer);
                }
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private void index(List<TextSegment> parts, CourseText text, IndexWriter writer) throws IOException {
        String whole = CourseText.withoutSpace(text.text());
        int from = 0;
        for (TextSegment part : parts) {
            String kept = CourseText.withoutSpace(part.text());
            from = whole.indexOf(kept, from);
            if (from < 0) {
                throw new IllegalStateException("A segment is not in its text: " + part.text());
            }
            org.apache.lucene.document.Document document = new org.apache.lucene.document.Document();
            document.add(new TextField(TEXT, part.text(), Field.Store.NO));
            document.add(new StoredField(NUMBER, segments.size()));
            writer.addDocument(document);
            segments.add(held(text.places(), from, from + kept.length()));
        }
    }

    /** The blocks at least half of whose text stands between two places. */
    private static List<Passage> held(List<Place> places, int from, int to) {
        return places.stream()
                .filter(place -> place.to() > place.from())
                .filter(place ->
                        2 * (Math.min(to, place.to()) - Math.max(from, place.from())) >= place.to() - place.from())
                .map(Place::passage)
                .toList();
    }

    int size() {
        return segments.size();
    }

    /** The blocks of the best segments, best first. */
    Answer search(String question, int topK) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, question)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        List<List<Passage>> found = new ArrayList<>();
        ScoreDoc[] hits = searcher.search(words.build(), topK).scoreDocs;
        for (ScoreDoc hit : hits) {
            found.add(segments.get(searcher.storedFields()
                    .document(hit.doc, Set.of(NUMBER))
                    .getField(NUMBER)
                    .numericValue()
                    .intValue()));
        }
        return new Answer(found, hits.length == 0 ? 0 : hits[0].score);
    }

    /**
     * What it found.
     *
     * @param segments the blocks that each segment holds, best segment first
     * @param bestScore of the first segment; 0 where there is none
     */
    record Answer(List<List<Passage>> segments, double bestScore) {}

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
