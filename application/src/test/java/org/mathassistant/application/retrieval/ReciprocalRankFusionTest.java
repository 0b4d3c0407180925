package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReciprocalRankFusionTest {
    @Test
    void eachRankingGivesTheReciprocalOfSixtyAndTheRank() {
        List<Map.Entry<String, Double>> fused =
                ReciprocalRankFusion.fuse(List.of(List.of("a", "b"), List.of("b", "c")));

        assertThat(fused).containsExactly(entry("b", 1.0 / 62 + 1.0 / 61), entry("a", 1.0 / 61), entry("c", 1.0 / 62));
    }

    @Test
    void ofEqualOnes_theEarlierRankingDecides() {
        List<Map.Entry<String, Double>> fused = ReciprocalRankFusion.fuse(List.of(List.of("w"), List.of("v")));

        assertThat(fused).extracting(Map.Entry::getKey).containsExactly("w", "v");
    }

    @Test
    void oneRankingKeepsItsOrder() {
        List<Map.Entry<String, Double>> fused = ReciprocalRankFusion.fuse(List.of(List.of("a", "b", "c"), List.of()));

        assertThat(fused).extracting(Map.Entry::getKey).containsExactly("a", "b", "c");
    }
}
