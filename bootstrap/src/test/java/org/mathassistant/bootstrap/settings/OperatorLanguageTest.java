package org.mathassistant.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.Language;

class OperatorLanguageTest {
    private static Language of(Map<String, String> environment, Locale locale) {
        return OperatorLanguage.of(name -> Optional.ofNullable(environment.get(name)), locale);
    }

    @Test
    void the_environment_decides_in_the_order_of_posix() {
        assertThat(of(Map.of("LC_ALL", "fr_FR.UTF-8", "LANG", "en_GB"), Locale.ENGLISH))
                .isEqualTo(Language.FR);
        assertThat(of(Map.of("LC_ALL", "", "LANG", "fr"), Locale.ENGLISH)).isEqualTo(Language.FR);
        assertThat(of(Map.of("LC_MESSAGES", "en_US", "LANG", "fr_FR"), Locale.FRENCH))
                .isEqualTo(Language.EN);
    }

    @Test
    void java_decides_where_the_environment_names_no_language_of_ours() {
        assertThat(of(Map.of("LC_ALL", "C.UTF-8"), Locale.FRANCE)).isEqualTo(Language.FR);
        assertThat(of(Map.of(), Locale.FRANCE)).isEqualTo(Language.FR);
    }

    @Test
    void english_is_for_everybody_else() {
        assertThat(of(Map.of("LANG", "de_DE.UTF-8"), Locale.GERMAN)).isEqualTo(Language.EN);
    }
}
