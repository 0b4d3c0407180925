package org.mathassistant.application.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one ranking of several whose scores can't be compared: each thing gets {@code weight / (k + rank)} from each ranking
 * that it stands in (Cormack, Clarke and Büttcher, SIGIR 2009, there with equal weights).
 */
final class ReciprocalRankFusion {
    /**
     * How little the first places stand out. The paper's 60 is for rankings of a thousand out of millions of documents; in a
     * course of some hundred passages it puts what both rankings have somewhere before what one of them has first.
     */
    static final int K = 5;

    private ReciprocalRankFusion() {}

    /**
     * What is to be fused.
     *
     * @param things best first, without repetition
     * @param weight how much it counts, above 0
     */
    record Ranking<T>(List<T> things, double weight) {}

    /** All things, best first, each with its score; of equal ones, the one that the earlier ranking has earlier comes first. */
    static <T> List<Map.Entry<T, Double>> fuse(List<Ranking<T>> rankings) {
        Map<T, Double> scores = new LinkedHashMap<>();
        for (Ranking<T> ranking : rankings) {
            for (int i = 0; i < ranking.things().size(); i++) {
                scores.merge(ranking.things().get(i), ranking.weight() / (K + i + 1), Double::sum);
            }
        }
        List<Map.Entry<T, Double>> fused = new ArrayList<>(scores.entrySet());
        fused.sort(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder()));
        return fused;
    }
}
