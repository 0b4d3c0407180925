package org.mathassistant.domain.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void itsLengthDoesNotMatter() {
        Embedding embedding = Embedding.of(new float[] {3, 4});

        assertThat(embedding.toArray()).containsExactly(0.6f, 0.8f);
        assertThat(embedding.similarity(Embedding.of(new float[] {300, 400}))).isCloseTo(1, within(1e-6));
    }

    @Test
    void similarity_isTheCosine() {
        Embedding east = Embedding.of(new float[] {2, 0});

        assertThat(east.similarity(Embedding.of(new float[] {0, 5}))).isZero();
        assertThat(east.similarity(Embedding.of(new float[] {-1, 0}))).isEqualTo(-1);
        assertThat(east.similarity(Embedding.of(new float[] {1, 1}))).isCloseTo(Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void similarity_ofTwoModels_isRefused() {
        Embedding plane = Embedding.of(new float[] {1, 0});

        assertThatThrownBy(() -> plane.similarity(Embedding.of(new float[] {1, 0, 0})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHasNoDirection_isRefused() {
        for (float[] vector : new float[][] {
            {}, {0, 0}, {Float.NaN, 1}, {Float.POSITIVE_INFINITY, 1}, new float[Embedding.MAX_DIMENSION + 1]
        }) {
            assertThatThrownBy(() -> Embedding.of(vector)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theWidestIsTaken() {
        float[] widest = new float[Embedding.MAX_DIMENSION];
        Arrays.fill(widest, Float.MAX_VALUE);

        assertThat(Embedding.of(widest).dimension()).isEqualTo(Embedding.MAX_DIMENSION);
    }

    @Test
    void itCanNotBeChangedFromOutside() {
        float[] mine = {3, 4};
        Embedding embedding = Embedding.of(mine);
        mine[0] = 0;
        embedding.toArray()[0] = 7;

        assertThat(embedding.toArray()).containsExactly(0.6f, 0.8f);
    }
}
