package org.mathassistant.infrastructure.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.IVectorIndex;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.Neighbour;
import org.mathassistant.domain.retrieval.PassageVector;
import org.mathassistant.domain.retrieval.RetrievalQuery;
import org.mathassistant.domain.retrieval.VectorSpace;

/** One Lucene index. Searches see what was committed last. */
final class LuceneVectorIndex implements IVectorIndex, AutoCloseable {
    /** Lucene keeps so much in memory before it writes a segment, in megabytes. */
    private static final double BUFFER_MB = 16;

    private static final Set<String> ID_ALONE = Set.of(VectorDocument.PASSAGE);

    private final VectorSpace space;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Completeness completeness;

    /** Opens what the directory holds; the index owns the directory from then on. */
    LuceneVectorIndex(VectorSpace space, Directory directory) throws IOException {
        this.space = space;
        this.directory = directory;
        completeness = Completeness.read(directory);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig().setCodec(new WideVectorCodec()).setRAMBufferSizeMB(BUFFER_MB));
        writer.setLiveCommitData(completeness.data().entrySet());
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    @Override
    public VectorSpace space() {
        return space;
    }

    @Override
    public List<Neighbour> nearest(Embedding question, RetrievalQuery query, int limit) {
        if (query.courses().isEmpty()) {
            return List.of();
        }
        KnnFloatVectorQuery near =
                new KnnFloatVectorQuery(VectorDocument.VECTOR, question.toArray(), limit, VectorDocument.filter(query));
        return read(searcher -> {
            List<Neighbour> neighbours = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(near, limit).scoreDocs) {
                neighbours.add(new Neighbour(id(searcher, hit.doc), 2 * hit.score - 1));
            }
            return neighbours;
        });
    }

    @Override
    public Set<PassageId> held(CourseId course) {
        return read(searcher -> {
            Set<PassageId> held = new HashSet<>();
            for (ScoreDoc hit : all(searcher, VectorDocument.course(course.value()))) {
                held.add(id(searcher, hit.doc));
            }
            return held;
        });
    }

    @Override
    public Optional<Embedding> known(String digest) {
        return read(searcher -> {
            ScoreDoc[] hits = searcher.search(new TermQuery(VectorDocument.digest(digest)), 1).scoreDocs;
            return hits.length == 0 ? Optional.empty() : vector(searcher, hits[0].doc);
        });
    }

    @Override
    public void add(List<PassageVector> vectors) {
        write(() -> {
            for (PassageVector vector : vectors) {
                writer.updateDocument(VectorDocument.id(vector.passage().id()), VectorDocument.of(vector));
            }
        });
    }

    @Override
    public void complete(CourseId course, long revision, Collection<PassageId> gone) {
        Completeness now = completeness.with(course, revision);
        write(() -> {
            writer.deleteDocuments(gone.stream().map(VectorDocument::id).toArray(Term[]::new));
            writer.setLiveCommitData(now.data().entrySet());
        });
        completeness = now;
    }

    @Override
    public void forget(CourseId course) {
        Completeness now = completeness.without(course);
        write(() -> {
            writer.deleteDocuments(VectorDocument.course(course.value()));
            writer.setLiveCommitData(now.data().entrySet());
        });
        completeness = now;
    }

    @Override
    public Map<CourseId, Long> complete() {
        return completeness.revisions();
    }

    @Override
    public int size() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Searches that have begun go on to their end. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.close();
        }
    }

    private static PassageId id(IndexSearcher searcher, int document) throws IOException {
        return new PassageId(
                searcher.storedFields().document(document, ID_ALONE).get(VectorDocument.PASSAGE));
    }

    private static ScoreDoc[] all(IndexSearcher searcher, Term term) throws IOException {
        return searcher.search(
                        new TermQuery(term),
                        Math.max(1, searcher.getIndexReader().maxDoc()))
                .scoreDocs;
    }

    private static Optional<Embedding> vector(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FloatVectorValues values = leaf.reader().getFloatVectorValues(VectorDocument.VECTOR);
        int local = document - leaf.docBase;
        return values != null && values.advance(local) == local
                ? Optional.of(Embedding.of(values.vectorValue()))
                : Optional.empty();
    }

    /** Work on what was committed last. */
    @FunctionalInterface
    private interface Reading<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    /** Work that a commit then keeps. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private <T> T read(Reading<T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Writing work) {
        try {
            work.run();
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
