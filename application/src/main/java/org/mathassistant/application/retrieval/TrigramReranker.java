package org.mathassistant.application.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mathassistant.application.text.Words;
import org.mathassistant.domain.port.IReranker;
import org.mathassistant.domain.retrieval.Retrieval.Hit;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * Prefers passages whose title and text share many groups of three letters with the question: other endings and slips of
 * the keyboard then count little. Needs neither model nor index; costs well under a millisecond.
 */
public final class TrigramReranker implements IReranker {
    /** How much a passage that says all of the question gains over one that says nothing of it. */
    static final double GAIN = 1.0;
    /** Of a longer passage the beginning counts, in characters. */
    static final int READ = 1_500;

    private static final int SIZE = 3;

    @Override
    public List<Hit> rerank(RetrievalQuery query, List<Hit> hits) {
        Set<String> asked = trigrams(query.text());
        if (asked.isEmpty()) {
            return hits;
        }
        List<Hit> ranked = new ArrayList<>();
        for (Hit hit : hits) {
            ranked.add(new Hit(hit.passage(), hit.score() * (1 + GAIN * share(asked, hit))));
        }
        ranked.sort(Comparator.comparingDouble(Hit::score).reversed());
        return ranked;
    }

    /** The share of the question's groups that the passage has, 0 to 1. */
    private static double share(Set<String> asked, Hit hit) {
        String text = hit.passage().title() + " " + hit.passage().text();
        Set<String> said = trigrams(text.substring(0, Math.min(READ, text.length())));
        return (double) asked.stream().filter(said::contains).count() / asked.size();
    }

    private static Set<String> trigrams(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : Words.telling(text)) {
            for (int i = 0; i + SIZE <= word.length(); i++) {
                trigrams.add(word.substring(i, i + SIZE));
            }
        }
        return trigrams;
    }
}
