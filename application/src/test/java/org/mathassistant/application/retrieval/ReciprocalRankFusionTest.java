package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.retrieval.ReciprocalRankFusion.Ranking;

class ReciprocalRankFusionTest {
    private static List<Map.Entry<String, Double>> fused(List<String> words, List<String> vectors, double weight) {
        return ReciprocalRankFusion.fuse(List.of(new Ranking<>(words, 1), new Ranking<>(vectors, weight)));
    }

    @Test
    void eachRankingGivesItsWeightOverFiveAndTheRank() {
        assertThat(fused(List.of("a", "b"), List.of("b", "c"), 0.5))
                .containsExactly(entry("b", 1.0 / 7 + 0.5 / 6), entry("a", 1.0 / 6), entry("c", 0.5 / 7));
    }

    @Test
    void ofEqualOnes_theEarlierRankingDecides() {
        assertThat(fused(List.of("w"), List.of("v"), 1))
                .extracting(Map.Entry::getKey)
                .containsExactly("w", "v");
    }

    @Test
    void oneRankingKeepsItsOrder() {
        assertThat(fused(List.of("a", "b", "c"), List.of(), 1))
                .extracting(Map.Entry::getKey)
                .containsExactly("a", "b", "c");
    }
}
