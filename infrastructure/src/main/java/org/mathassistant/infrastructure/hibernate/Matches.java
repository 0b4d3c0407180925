package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells which of some hits a query matches. */
final class Matches {
    private final IndexSearcher searcher;
    private final ScoreDoc[] hits;
    /** Positions in {@link #hits} by rising document number, as Lucene wants to be asked. */
    private final int[] byDocument;

    private final Map<Query, List<Integer>> asked = new HashMap<>();

    Matches(IndexSearcher searcher, ScoreDoc[] hits) {
        this.searcher = searcher;
        this.hits = hits;
        byDocument = IntStream.range(0, hits.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(hits[a].doc, hits[b].doc))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int size() {
        return hits.length;
    }

    /** The positions of the hits that the query matches. Much is asked twice. */
    List<Integer> of(Query query) throws IOException {
        List<Integer> known = asked.get(query);
        if (known == null) {
            known = find(query);
            asked.put(query, known);
        }
        return known;
    }

    private List<Integer> find(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Integer> matching = new ArrayList<>();
        DocIdSetIterator documents = DocIdSetIterator.empty();
        int leaf = -1;
        for (int position : byDocument) {
            int document = hits[position].doc;
            int its = ReaderUtil.subIndex(document, leaves);
            if (its != leaf) {
                leaf = its;
                Scorer scorer = weight.scorer(leaves.get(leaf));
                documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            }
            int local = document - leaves.get(leaf).docBase;
            if (documents.docID() < local) {
                documents.advance(local);
            }
            if (documents.docID() == local) {
                matching.add(position);
            }
        }
        return matching;
    }
}
