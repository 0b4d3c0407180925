package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.Glossary.Guess;

class GlossaryTest {
    private static List<Guess> guesses(Language language, String question) {
        return Glossary.of(language).guesses(CourseAnalyzer.asking(language).tokens(MathTokens.normalise(question)));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, deux bandits serrés entre deux gendarmes vont au même poste, c_squeeze_theorem_",
        "EN, the sum of the squares of the two short sides of a right triangle, c_pythagorean_theorem_",
        "EN, a group where swapping the order of the factors changes nothing, c_abelian_group_"
    })
    void plainWords_bringTheConceptTheyDescribe(Language language, String question, String concept) {
        assertThat(guesses(language, question)).extracting(Guess::concept).contains(concept);
    }

    @Test
    void guesses_areSortedByScore_andFew() {
        List<Guess> guesses = guesses(Language.EN, "does every bounded increasing sequence of numbers have a limit");

        assertThat(guesses).hasSizeBetween(2, 30);
        assertThat(guesses).extracting(Guess::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void aSingleWord_saysTooLittle() {
        assertThat(guesses(Language.EN, "squeeze")).isEmpty();
    }

    @Test
    void formsOfAVerb_areOne() {
        assertThat(guesses(Language.FR, "en multipliant toujours par le même nombre"))
                .first()
                .isEqualTo(guesses(Language.FR, "on multiplie toujours par le même nombre")
                        .getFirst());
    }

    @Test
    void nothingAsked_meansNothing() {
        assertThat(guesses(Language.FR, "")).isEmpty();
        assertThat(guesses(Language.FR, "qu'est-ce que c'est ?")).isEmpty();
    }
}
