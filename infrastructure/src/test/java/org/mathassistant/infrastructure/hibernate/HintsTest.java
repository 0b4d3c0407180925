package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mathassistant.infrastructure.hibernate.Glossary.Guess;
import org.mathassistant.infrastructure.hibernate.Hints.Hint;

class HintsTest {
    private static final List<Guess> GUESSES =
            List.of(new Guess("unknown", 1), new Guess("known", 0.8), new Guess("near", 0.6), new Guess("far", 0.5));

    @Test
    void whatTheCoursesDoNotName_isNoHint() throws IOException {
        assertThat(Hints.among(GUESSES, concept -> !concept.equals("unknown")))
                .extracting(Hint::concept)
                .containsExactly("known", "near");
    }

    @Test
    void behindABetterGuessThatIsNotThere_aHintCountsLess() throws IOException {
        double behind = Hints.among(GUESSES, concept -> concept.equals("known"))
                .getFirst()
                .weight();
        double best =
                Hints.among(GUESSES.subList(1, 4), concept -> true).getFirst().weight();

        assertThat(behind).isPositive().isLessThan(best);
    }

    @Test
    void weights_areOneAtMost() throws IOException {
        assertThat(Hints.among(List.of(new Guess("sure", 9)), concept -> true)).containsExactly(new Hint("sure", 1));
    }

    @Test
    void hints_areFew() throws IOException {
        List<Guess> many = IntStream.range(0, Hints.MAX + 1)
                .mapToObj(i -> new Guess("g" + i, 1))
                .toList();

        assertThat(Hints.among(many, concept -> true)).hasSize(Hints.MAX);
    }
}
