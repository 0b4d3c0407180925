package org.mathassistant.application.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.domain.course.Language;

class PromptTest {
    private static final Map<String, String> VALUES =
            Map.of("passages", "P", "level", "L", "question", "Q", "not-in-course", "N", "schema", "S", "problem", "E");

    @ParameterizedTest
    @EnumSource
    void everyPromptIsThereInBothLanguages(Prompt prompt) {
        String french = prompt.in(Language.FR, VALUES);
        String english = prompt.in(Language.EN, VALUES);

        assertThat(french).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank();
        assertThat(french + english).doesNotContain("{{", "TODO");
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveTheSamePlacesAndMarkers(Prompt prompt) {
        assertThat(marks(prompt, Language.FR)).isEqualTo(marks(prompt, Language.EN));
    }

    @Test
    void aPlaceInsideAValueIsLeftAsItIs() {
        String question = Prompt.QUESTION.in(
                Language.EN, Map.of("passages", "{{question}}", "level", "$1", "question", "Why {{passages}}?"));

        assertThat(question).contains("{{question}}", "$1", "Why {{passages}}?");
    }

    @Test
    void aPlaceWithoutAValueIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Prompt.QUESTION.in(Language.FR, Map.of("question", "?")))
                .hasMessageContaining("passages");
    }

    @Test
    void theEditionIsADigest() {
        assertThat(Prompt.edition()).hasSize(64).isEqualTo(Prompt.edition());
    }

    private static List<String> marks(Prompt prompt, Language language) {
        Map<String, String> places = Map.of(
                "passages",
                "{1}",
                "level",
                "{2}",
                "question",
                "{3}",
                "not-in-course",
                "{4}",
                "schema",
                "{5}",
                "problem",
                "{6}");
        return Pattern.compile("\\{\\d}|\\[\\d]|\\$…\\$")
                .matcher(prompt.in(language, places))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
