package org.mathassistant.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.application.text.BlockHeads.Named;
import org.mathassistant.application.text.BlockHeads.Start;
import org.mathassistant.domain.course.BlockKind;

class BlockHeadsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Théorème 3.2 (Rolle).              | THEOREM     | 3.2   | Rolle",
                "THÉORÈME 3.2                       | THEOREM     | 3.2   | ``",
                "Theoreme 3.2 : Rolle               | THEOREM     | 3.2   | Rolle",
                "Définition 1.4 — Suite             | DEFINITION  | 1.4   | Suite",
                "Definition A.1.2                   | DEFINITION  | A.1.2 | ``",
                "Definition IV.2                    | DEFINITION  | IV.2  | ``",
                "Exercice 12bis                     | EXERCISE    | 12bis | ``",
                "Exercice corrigé n° 7              | EXERCISE    | 7     | ``",
                "Théorème et définition 5           | THEOREM     | 5     | ``",
                "Proposition/Définition 5           | PROPOSITION | 5     | ``",
                "Lemme d'Abel                       | LEMMA       | ``    | Lemme d'Abel",
                "Mean value theorem.                | THEOREM     | ``    | Mean value theorem",
                "Idée de la preuve                  | PROOF       | ``    | ``",
                "Point méthode : étudier une suite  | METHOD      | ``    | étudier une suite",
                "Définition (valeur de $f(x)$)      | DEFINITION  | ``    | valeur de $f(x)$",
            })
    void heads_that_stand_alone_are_read(String text, BlockKind kind, String number, String title) {
        assertThat(BlockHeads.whole(text)).contains(new Head(kind, number, title, Optional.empty()));
    }

    @Test
    void proofs_and_solutions_name_what_they_belong_to() {
        assertThat(BlockHeads.whole("Preuve du théorème 3.2").flatMap(Head::target))
                .contains(new Named(BlockKind.THEOREM, "3.2"));
        assertThat(BlockHeads.whole("Proof of Lemma 4.").flatMap(Head::target))
                .contains(new Named(BlockKind.LEMMA, "4"));
        assertThat(BlockHeads.whole("Solution de l’exercice 12"))
                .contains(new Head(BlockKind.SOLUTION, "12", "", Optional.of(new Named(BlockKind.EXERCISE, "12"))));
        assertThat(BlockHeads.whole("Corrigé exercice 12").map(Head::number)).contains("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "théorème 3.2",
                "Important",
                "Théorèmes3",
                "Solution générale du système",
                "Théorème 3.2 montre",
                "Une définition",
                "Exemple\nsuite"
            })
    void other_texts_are_no_heads(String text) {
        assertThat(BlockHeads.whole(text)).isEmpty();
    }

    @Test
    void a_head_may_be_just_so_long() {
        String head = "Théorème (" + "x".repeat(149) + ")";

        assertThat(head).hasSize(160);
        assertThat(BlockHeads.whole(head)).isPresent();
        assertThat(BlockHeads.whole("Théorème (" + "x".repeat(150) + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Théorème 3.2 (Rolle). Soit",
                "Théorème 3.2. Soit",
                "Théorème 3.2 Soit",
                "Preuve. Clair",
                "Exemple : Soit",
                "Remarque — Soit",
                "Proof\nClear"
            })
    void heads_in_front_of_a_text_are_read_when_something_ends_them(String text) {
        Start start = BlockHeads.start(text).orElseThrow();

        assertThat(text.substring(start.end()).strip()).isIn("Soit", "Clair", "Clear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Théorème 3.2 montre", "Exemple de suite", "Solution Manual", "Théorème 3.2, d'où"})
    void a_sentence_that_begins_like_a_head_is_none(String text) {
        assertThat(BlockHeads.start(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Exercices,true", "Exemples,true", "Examples,true", "Exercice,false", "Preuve,false", "Lemmata,true"})
    void plurals_are_known(String word, boolean plural) {
        assertThat(BlockHeads.isPlural(word)).isEqualTo(plural);
    }
}
