package org.mathassistant.application.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one ranking of several whose scores can't be compared: each thing gets {@code 1 / (k + rank)} from each ranking
 * that it stands in (Cormack, Clarke and Büttcher, SIGIR 2009).
 */
final class ReciprocalRankFusion {
    /** How little the first places stand out; 60 in the paper, which found the choice to matter little. */
    static final int K = 60;

    private ReciprocalRankFusion() {}

    /**
     * All things, best first, each with its score; of equal ones, the one that the earlier ranking has earlier comes first.
     *
     * @param rankings each best first, without repetition
     */
    static <T> List<Map.Entry<T, Double>> fuse(List<List<T>> rankings) {
        Map<T, Double> scores = new LinkedHashMap<>();
        for (List<T> ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1.0 / (K + i + 1), Double::sum);
            }
        }
        List<Map.Entry<T, Double>> fused = new ArrayList<>(scores.entrySet());
        fused.sort(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder()));
        return fused;
    }
}
