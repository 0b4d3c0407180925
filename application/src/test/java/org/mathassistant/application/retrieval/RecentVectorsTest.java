package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mathassistant.domain.retrieval.Embedding;

class RecentVectorsTest {
    @Test
    void beyondItsBound_whatWasNotAskedForLongest_isForgotten() {
        RecentVectors recent = new RecentVectors();
        Embedding any = Embedding.of(new float[] {1});
        for (int i = 0; i < RecentVectors.MAX_ENTRIES; i++) {
            recent.put("q" + i, any);
        }
        assertThat(recent.get("q0")).isPresent();

        recent.put("one more", any);

        assertThat(recent.get("q0")).isPresent();
        assertThat(recent.get("q1")).isEmpty();
        assertThat(recent.get("one more")).isPresent();
    }
}
