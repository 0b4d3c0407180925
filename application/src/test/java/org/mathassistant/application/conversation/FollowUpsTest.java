package org.mathassistant.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.application.text.Folding;

class FollowUpsTest {
    /** The share of the labelled pairs that must be right. */
    private static final double WANTED = 0.95;

    @ParameterizedTest
    @CsvSource({"development, 60", "held-out, 50"})
    void followUps_areMadeToStandAlone(String half, int atLeast) throws IOException {
        List<Pair> pairs = pairs("follow-ups-" + half + ".txt");
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(atLeast);

        List<String> wrong = pairs.stream()
                .filter(pair -> !pair.isRight())
                .map(pair -> pair + " -> " + pair.standing())
                .toList();

        assertThat((double) wrong.size() / pairs.size())
                .as("%d of %d are wrong: %s", wrong.size(), pairs.size(), String.join("\n", wrong))
                .isLessThanOrEqualTo(1 - WANTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Énonce le théorème de Pythagore.|et la réciproque ?|La réciproque du théorème de Pythagore ?",
                "Qu'est-ce qu'une suite de Cauchy ?|un exemple ?|Un exemple d'une suite de Cauchy ?",
                "Énonce le théorème de Rolle.|démontre-le|Démontre le théorème de Rolle",
                "State Rolle's theorem.|Can you prove it?|Can you prove Rolle's theorem?",
                "Énonce le théorème de Rolle.|Et le théorème de Thalès ?|Énonce le théorème de Thalès.",
                "What does Rolle's theorem say?|and the mean value theorem?|What does the mean value theorem say?",
                "Calcule la somme pour n = 2.|et pour n = 3 ?|Calcule la somme pour n = 3.",
                "Que vaut $u_n$ pour $n = 10$ ?|et pour $n = 12$ ?|Que vaut $u_n$ pour $n = 12$ ?",
                "Prove that $\\sqrt{2}$ is irrational.|and $\\sqrt{3}$?|Prove that $\\sqrt{3}$ is irrational.",
                "Is every bounded sequence convergent?|why?|Is every bounded sequence convergent? Why?",
                "Qu'est-ce que la dérivée ?|merci, et la dérivée seconde ?|Qu'est-ce que la dérivée ? Et la dérivée seconde ?",
            })
    void aFollowUp_readsAsAPersonWouldSayIt(String before, String said, String standing) {
        assertThat(FollowUps.standing(said, Optional.of(before))).isEqualTo(standing);
    }

    @Test
    void givenNothingBefore_itStaysAsItIs() {
        assertThat(FollowUps.standing("et pour n = 3 ?", Optional.empty())).isEqualTo("et pour n = 3 ?");
    }

    @Test
    void givenALongText_itStaysAsItIs() {
        String atTheLimit = "pourquoi " + "?".repeat(FollowUps.MAX_LENGTH - "pourquoi ".length());

        assertThat(FollowUps.standing(atTheLimit, Optional.of("a"))).isEqualTo("a. P" + atTheLimit.substring(1));
        assertThat(FollowUps.standing(atTheLimit + "?", Optional.of("a"))).isEqualTo(atTheLimit + "?");
    }

    @ParameterizedTest
    @CsvSource({"merci", "ok", "' '", "'$'", "?"})
    void givenNoQuestionAtAll_nothingIsMadeOfIt(String said) {
        assertThat(FollowUps.standing(said, Optional.of("Énonce le théorème de Rolle.")))
                .contains(said.strip());
    }

    private static List<Pair> pairs(String name) throws IOException {
        try (InputStream lines = Objects.requireNonNull(FollowUpsTest.class.getResourceAsStream(name))) {
            List<Pair> pairs = new ArrayList<>();
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(" \\| ", -1);
                    pairs.add(new Pair(fields[0], fields[1], fields[2]));
                }
            }
            return pairs;
        }
    }

    /** A labelled pair. */
    private record Pair(String before, String said, String expected) {
        String standing() {
            return FollowUps.standing(said, Optional.of(before));
        }

        boolean isRight() {
            if (expected.equals("alone")) {
                return standing().equals(said);
            }
            String found = Folding.fold(standing());
            for (String term : expected.split(" & ")) {
                boolean lacks = term.startsWith("!");
                if (found.contains(Folding.fold(lacks ? term.substring(1) : term)) == lacks) {
                    return false;
                }
            }
            return true;
        }
    }
}
