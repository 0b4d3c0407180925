package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void passageThatSaysAll_covers() {
        assertThat(new Evidence(1, 0, 0, 0, 1).covers()).isTrue();
    }

    @Test
    void whereNothingOfTheQuestionIsSaid_noLikenessCovers() {
        assertThat(new Evidence(0, 5, 0, 0, 40).covers()).isFalse();
    }

    @Test
    void studentsOwnWords_coverWhereTheyAreLikeAConceptOfTheCourse() {
        assertThat(new Evidence(0.3, 0.8, 0.4, 0, 4).covers()).isTrue();
        assertThat(new Evidence(0.3, 0.2, 0.4, 0, 4).covers()).isFalse();
    }

    @Test
    void likenessToAConceptThatIsNotThere_speaksAgainst() {
        assertThat(new Evidence(0.6, 0.5, 0, 0, 3).covers()).isTrue();
        assertThat(new Evidence(0.6, 0.5, 1.5, 0, 3).covers()).isFalse();
    }

    @Test
    void wordsOfTheRunningOfAClass_speakAgainst() {
        assertThat(new Evidence(0.5, 0, 0, 0, 3).covers()).isTrue();
        assertThat(new Evidence(0.5, 0, 0, 1, 3).covers()).isFalse();
    }

    @Test
    void ofALongQuestion_aSmallerShareIsEnough() {
        assertThat(new Evidence(0.3, 0.3, 0, 0, 5).covers()).isTrue();
        assertThat(new Evidence(0.3, 0.3, 0, 0, 2).covers()).isFalse();
    }

    @Test
    void whatIsSaidBeyondMeasure_countsNoMore() {
        assertThat(new Evidence(1, 2, 2, 2, 10).covers()).isTrue();
        assertThat(new Evidence(1, 2, 100, 100, 10).covers()).isTrue();
        assertThat(new Evidence(0.1, 0.1, 0.5, 0, 10).covers()).isFalse();
        assertThat(new Evidence(0.1, 0.1, 0.5, 0, 40).covers()).isFalse();
    }

    @Test
    void share_isThatOfTheBestAmongTheFirst() {
        List<Found> nine = IntStream.range(0, 9)
                .mapToObj(i -> new Found("p" + i, 9 - i, i / 10.0))
                .toList();

        assertThat(Evidence.share(nine)).isEqualTo(0.7);
        assertThat(Evidence.share(List.of())).isZero();
    }
}
