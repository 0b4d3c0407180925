package org.mathassistant.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

class JsonTest {

    @Test
    void givenObject_object_keepsTypesAndDropsNulls() {
        assertThat(object("{\"a\":\"x\",\"b\":1,\"c\":true,\"d\":null,\"e\":1.5}"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "x", "b", 1, "c", true, "e", 1.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":|1|6",
                "{\"a\":1} x|1|10",
                "{\"a\":1}{}|1|8",
                "{'a':1}|1|2",
                "{a:1}|1|2",
                "{\"a\":01}|1|7",
                "{\"a\":NaN}|1|9",
                "nonsense|1|9"
            })
    void givenMalformed_object_saysWhere(String json, int line, int column) {
        assertThat(problem(json)).isEqualTo(Problem.of(ProblemCode.MALFORMED_JSON, line, column));
    }

    @Test
    void givenErrorOnAnotherLine_object_namesTheLine() {
        assertThat(problem("{\n\n  \"a\" 1}").arguments()).first().isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "true"})
    void givenNoObject_object_refuses(String json) {
        assertThat(problem(json).code()).isEqualTo(ProblemCode.NOT_AN_OBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void givenNothing_object_refusesAsEmpty(String json) {
        assertThat(problem(json).code()).isEqualTo(ProblemCode.EMPTY_BODY);
    }

    @Test
    void givenFieldTwice_object_namesIt() {
        Problem problem = problem("{\"question\":\"a\",\"question\":\"b\"}");

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_FIELD);
        assertThat(problem.field()).isEqualTo("question");
    }

    @Test
    void givenDepthAtTheLimit_object_readsIt() {
        int inner = Json.MAX_DEPTH - 1;

        assertThat(object("{\"a\":" + "[".repeat(inner) + "]".repeat(inner) + "}"))
                .containsKey("a");
    }

    @Test
    void givenDepthBeyondTheLimit_object_refusesNamingIt() {
        String json = "{\"a\":" + "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH) + "}";

        assertThat(problem(json)).isEqualTo(Problem.of(ProblemCode.TOO_DEEP, Json.MAX_DEPTH));
    }

    @Test
    void givenHundredThousandBrackets_object_stopsAtTheLimit() {
        assertThat(problem("[".repeat(100_000)).code()).isEqualTo(ProblemCode.TOO_DEEP);
    }

    @Test
    void givenNumberOfAThousandDigitsMore_object_refuses() {
        assertThat(problem("{\"a\":" + "9".repeat(5_000) + "}").code()).isEqualTo(ProblemCode.MALFORMED_JSON);
    }

    @Test
    void givenBytesThatAreNoText_object_refuses() {
        byte[] bytes = {'{', '"', 'a', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};

        assertThatThrownBy(() -> Json.object(bytes))
                .asInstanceOf(InstanceOfAssertFactories.type(MathAssistantException.class))
                .returns(ProblemCode.MALFORMED_JSON, e -> e.problem().code());
    }

    @Test
    void givenHalfACharacter_bytes_writesSomethingValid() {
        assertThat(new String(Json.bytes(Map.of("a", "x\ud800y")), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"x?y\"}");
    }

    @Test
    void givenLineEnds_text_staysOnOneLine() {
        assertThat(Json.text(Map.of("a", "x\r\ny"))).doesNotContain("\n").doesNotContain("\r");
    }

    private static Map<String, Object> object(String json) {
        return Json.object(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(String json) {
        try {
            return org.assertj.core.api.Assertions.fail("read as " + object(json));
        } catch (MathAssistantException e) {
            return e.problem();
        }
    }
}
