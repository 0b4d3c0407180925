package org.mathassistant.infrastructure.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.port.IJsonParser;

class JacksonJsonParserTest {
    private final IJsonParser parser = JacksonAdapters.jsonParser();

    @Test
    void givenJson_parse_givesPlainValues() {
        assertThat(parser.parse("{\"a\": [1, 2.5, \"x\", true, null]}"))
                .isEqualTo(Map.of("a", java.util.Arrays.asList(1, new BigDecimal("2.5"), "x", true, null)));
    }

    @Test
    void givenNameOfAClass_parse_readsATextAndMakesNothingOfIt() {
        assertThat(parser.parse("[\"java.lang.Runtime\", {\"@class\": \"java.util.ArrayList\"}]"))
                .isEqualTo(List.of("java.lang.Runtime", Map.of("@class", "java.util.ArrayList")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "nope", "{\"a\": NaN}", "// x\n{}"})
    void givenNoJson_parse_saysWhereAndRepeatsNothing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser.parse(text))
                .withMessageMatching("at (its end|line \\d+, column \\d+)");
    }

    @Test
    void givenNestingBeyondTheLimit_parse_refuses() {
        assertThat(parser.parse("[".repeat(JacksonJsonParser.MAX_DEPTH) + "]".repeat(JacksonJsonParser.MAX_DEPTH)))
                .isNotNull();
        int beyond = JacksonJsonParser.MAX_DEPTH + 1;
        assertThatIllegalArgumentException().isThrownBy(() -> parser.parse("[".repeat(beyond) + "]".repeat(beyond)));
    }
}
