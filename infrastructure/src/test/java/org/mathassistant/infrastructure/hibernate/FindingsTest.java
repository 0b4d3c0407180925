package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Findings SURE = new Findings(List.of(new Found("a", 4, 1), new Found("b", 2, 1)), true);
    private static final Findings VAGUE = new Findings(List.of(new Found("c", 6, 0)), false);

    @Test
    void findingsOfTwoSearches_areRankedTogether() {
        assertThat(SURE.and(VAGUE.times(0.5)).passages())
                .extracting(Found::passage)
                .containsExactly("a", "c", "b");
    }

    @Test
    void oneSearchThatCovers_isEnough() {
        assertThat(SURE.and(VAGUE).covered()).isTrue();
        assertThat(VAGUE.and(SURE).covered()).isTrue();
        assertThat(VAGUE.and(Findings.NOTHING).covered()).isFalse();
    }
}
