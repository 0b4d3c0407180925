package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.Language;

class CommonWordsTest {
    @ParameterizedTest
    @CsvSource({"FR, grimpe", "FR, grimpaient", "FR, minuscules", "EN, climbs", "EN, climbing", "EN, sneaky"})
    void formsOfOneWord_areAllCommon(Language language, String word) {
        assertThat(CommonWords.of(language).has(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"FR, crepes", "FR, volcan", "EN, photosynthesis", "EN, bicycle", "FR, derivation", "EN, integral"})
    void namesOfThings_areNot(Language language, String word) {
        assertThat(CommonWords.of(language).has(word)).isFalse();
    }
}
