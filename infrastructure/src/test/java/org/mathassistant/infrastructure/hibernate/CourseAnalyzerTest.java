package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;

class CourseAnalyzerTest {

    /** What ends in a possessive is told by the name, which no list of small words holds. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Rolle's theorem, rolle, theorem",
                "Rolle’s theorem, rolle, theorem",
                "d'Alembert's rule, alembert, rule",
                "l'Hôpital rule, hopital, rule"
            })
    void aToken_isKnownByItsBareWord(String text, String first, String second) {
        assertThat(CourseAnalyzer.asking(Language.EN).tokens(text))
                .extracting(Token::word)
                .containsExactly(first, second);
    }
}
