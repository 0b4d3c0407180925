package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * Looks each term up in the index once: a question asks for the same hundred terms when it counts them, when it ranks
 * passages and when it sees which of them say what, and finding a term costs more than reading where it stands. Used by one
 * thread, for one question.
 */
final class TermSearcher extends IndexSearcher {
    private final Map<Term, TermStates> found = new HashMap<>();

    TermSearcher(IndexReader reader) {
        super(reader);
    }

    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        if (query instanceof BoostQuery boosted) { // which would not come back here for what it boosts
            return createWeight(boosted.getQuery(), mode, boost * boosted.getBoost());
        }
        if (query instanceof TermQuery term && term.getTermStates() == null) {
            return super.createWeight(known(term.getTerm()), mode, boost);
        }
        return super.createWeight(
                query, mode, boost); // also a spelling of a misspelt word, which brings blended states
    }

    private TermQuery known(Term term) throws IOException {
        TermStates states = found.get(term);
        if (states == null) {
            states = TermStates.build(this, term, true);
            found.put(term, states);
        }
        return new TermQuery(term, states);
    }
}
