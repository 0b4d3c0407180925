package org.mathassistant.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.Language;

class RequestLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|FR",
                "FR-ca|FR",
                "en-GB, fr;q=0.9|EN",
                "en;q=0.3, fr;q=0.8|FR",
                "de, fr;q=0.5, en;q=0.2|FR",
                "fr;q=0, en;q=0.1|EN",
                "fr;q=0|EN",
                "*|EN",
                "de|EN",
                "fr;q=wrong|EN",
                "\u0001|EN",
                "''|EN",
                "|EN"
            })
    void preferred_followsTheWeights(String header, Language expected) {
        assertThat(RequestLanguage.preferred(header)).isEqualTo(expected);
    }

    @Test
    void givenHeaderLongerThanAnyPreference_preferred_isTheDefault() {
        assertThat(RequestLanguage.preferred("fr," + "de,".repeat(1_000))).isEqualTo(RequestLanguage.DEFAULT);
    }
}
