package org.mathassistant.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Énoncé du théorème 3.2 ? | theorem 3.2",
                "theoreme 3.2 | theorem 3.2",
                "THÉORÈME 3.2. | theorem 3.2",
                "What does Theorem 2.3.8 say? | theorem 2.3.8",
                "thm. 1.1 and thm 1.2 | theorem 1.1, theorem 1.2",
                "def. 1.4 | definition 1.4",
                "déf 1.4 | definition 1.4",
                "la définition n° 1.4 | definition 1.4",
                "prop 2.1 | proposition 2.1",
                "Proposition (2.1) | proposition 2.1",
                "lemme 4 | lemma 4",
                "cor. 2.5 | corollary 2.5",
                "exercice 12 | exercise 12",
                "ex. 12 | exercise 12",
                "exo 12 | exercise 12",
                "exercise no. 7 | exercise 7",
                "exemple 3 | example 3",
                "remark 3.1 | remark 3.1",
                "méthode 2 | method 2",
                "page 41 | p41",
                "p. 41 | p41",
                "voir page xii | pxii",
                "chapitre 3 | CHAPTER 3",
                "chapter IV | CHAPTER IV",
                "section 2.1 | SECTION 2.1",
                "§ 2.1 | SECTION 2.1",
                "théorèmes 3.2 et 3.3 | theorem 3.2, theorem 3.3",
                "théorème 3.2 et 3.3 | theorem 3.2, theorem 3.3",
                "exercices 3 à 5 | exercise 3, exercise 4, exercise 5",
                "exercises 3, 5 and 8 | exercise 3, exercise 5, exercise 8",
                "theorems 3.2–3.4 | theorem 3.2, theorem 3.3, theorem 3.4",
                "pages 3 à 5 | p3, p4, p5",
                "Théorème A.1 | theorem A.1",
                "théorème IV.2 | theorem IV.2",
                "théorème 3.2-bis | theorem 3.2-bis",
                "théorème 3.2 bis | theorem 3.2-bis",
                "l'exercice 3 et 5 points | exercise 3",
                "d'après (3.2) | ? 3.2",
                "explique le 3.2 | ? 3.2",
                "2.3.8 | ? 2.3.8",
                "3.2 ? | ? 3.2",
                "proof of theorem 3.2 on page 41 | theorem 3.2, p41",
                "compare définition 1.1 au théorème 1.2 | definition 1.1, theorem 1.2"
            })
    void findsReferences(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u_1 = 3.2",
                "3,14",
                "Que vaut f(3.2) ?",
                "x = (3.2)",
                "le théorème a une preuve",
                "un exercice sur les suites",
                "environ 3.2 mètres",
                "the theorem I know",
                "$x_{3.2}$",
                "p = 41",
                "exp 2",
                "théorème 3,2",
                "(2) et (3)",
                "f est de classe C1",
                "un ex de 3 points",
                ""
            })
    void mathematicsAndWordsAreNoReferences(String text) {
        assertThat(References.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "énoncé du théorème 3.2 ?",
                "montre-moi le théorème 3.2",
                "what is theorem 3.2",
                "Théorème 3.2",
                "Donne-moi l'énoncé du théorème 3.2 s'il te plaît",
                "Show me Exercise 12, please",
                "exercices 3 à 5",
                "preuve du théorème 3.2",
                "p. 41"
            })
    void referencesWithFillerStandAlone(String text) {
        assertThat(References.isReferenceAlone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pourquoi le théorème 3.2 exige-t-il la continuité ?",
                "énoncé du théorème de Rolle",
                "",
                "énoncé ?",
                "différence entre théorème 3.2 et Rolle"
            })
    void otherQuestionsDoNot(String text) {
        assertThat(References.isReferenceAlone(text)).isFalse();
    }

    @Test
    void longRangesNameTheirEndsAlone() {
        assertThat(shown("exercices 1 à 20")).endsWith("exercise 20").contains("exercise 11");
        assertThat(References.in("exercices 1 à 20")).hasSize(References.MAX_RANGE);
        assertThat(shown("exercices 1 à 21")).isEqualTo("exercise 1, exercise 21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "théorème ", "théorèmes 1.1,", "1.", "le ", "p. 1 ", "A.1", "xiv"})
    void hugeNonsenseIsReadToALimit(String piece) {
        assertThat(References.in(piece.repeat(1_000_000 / piece.length()))).hasSizeLessThanOrEqualTo(60);
    }

    private static String shown(String text) {
        return References.in(text).stream()
                .map(r -> switch (r.target()) {
                    case PAGE -> "p" + r.page();
                    case BLOCK -> r.kind().map(k -> k.code()).orElse("?") + " " + r.number();
                    default -> r.target() + " " + r.number();
                })
                .collect(Collectors.joining(", "));
    }
}
