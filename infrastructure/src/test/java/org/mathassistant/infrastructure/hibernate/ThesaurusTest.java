package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;

class ThesaurusTest {
    private static List<Token> tokens(Language language, String text) {
        return CourseAnalyzer.asking(language).tokens(MathTokens.normalise(text));
    }

    private static List<String> named(Language language, String text) {
        return List.of(Thesaurus.of(language).named(tokens(language, text)).split(" "));
    }

    private static Mentions asked(Language language, String question) {
        return Mentions.choose(Thesaurus.of(language).mentions(tokens(language, question)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le théorème des accroissements finis  | the mean value theorem
            théorème des gendarmes                | squeeze theorem
            théorème des valeurs intermédiaires   | Bolzano's theorem
            la borne supérieure                   | the least upper bound
            dérivée d'une fonction composée       | chain rule
            suites extraites                      | subsequence
            """)
    void bothLanguages_nameTheSameConcept(String french, String english) {
        assertThat(named(Language.FR, french)).containsAnyElementsOf(named(Language.EN, english));
    }

    @Test
    void ofNamesInsideEachOther_theLongestCountsInAQuestion() {
        assertThat(asked(Language.FR, "la limite supérieure d'une suite").names())
                .extracting(Mentions.Span::concepts)
                .containsExactly(List.of("c_limit_superior_"), List.of("c_sequence_"));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, Déterminer les limites, Les déterminants",
        "EN, We determine the limits, Its determinants",
        "FR, La base de cette puissance, Une base d'un espace vectoriel",
        "EN, Sequences are based on, Its bases"
    })
    void everydayWordOfTheSameStem_isNoNameOfAConcept(Language language, String everyday, String name) {
        assertThat(named(language, everyday)).doesNotContain("c_determinant_", "c_basis_");
        assertThat(named(language, name)).containsAnyOf("c_determinant_", "c_basis_");
    }

    @Test
    void whatStudentsSay_isNoNameOfACourse() {
        assertThat(named(Language.FR, "sans lever le crayon")).containsExactly("");
        assertThat(asked(Language.FR, "une courbe tracée sans lever le crayon").hints())
                .extracting(Mentions.Span::concepts)
                .contains(List.of("c_continuity_"));
    }

    @ParameterizedTest
    @CsvSource({"rajoute toujours 7", "en rajoutant toujours 7", "on va rajouter toujours 7"})
    void formsOfAFrenchVerb_areOne(String question) {
        assertThat(asked(Language.FR, question).hints())
                .extracting(Mentions.Span::concepts)
                .contains(List.of("c_arithmetic_sequence_"));
    }

    @Test
    void anySequenceAndAnyDerivative_areRecognisedByTheirSigns() {
        assertThat(asked(Language.EN, "is v_n bounded if g' is").hints())
                .extracting(Mentions.Span::concepts)
                .contains(List.of("c_sequence_"), List.of("c_derivative_"));
    }
}
