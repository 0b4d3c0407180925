package org.mathassistant.application.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReplyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\":1} | {\"a\":1}",
                "Voici : ```json {\"a\":1}``` Voilà. | {\"a\":1}",
                "{\"a\":\"\\\\frac12\"} | {\"a\":\"\\\\frac12\"}",
                "{\"a\":\"\\frac{1}{2}\"} | {\"a\":\"\\\\frac{1}{2}\"}",
                "{\"a\":\"\\sqrt2 \\alpha \\le\"} | {\"a\":\"\\\\sqrt2 \\\\alpha \\\\le\"}",
                "{\"a\":\"\\times \\theta\"} | {\"a\":\"\\\\times \\\\theta\"}",
                "{\"a\":\"ligne\\nune suite\"} | {\"a\":\"ligne\\nune suite\"}",
                "{\"a\":\"l\\nnot x\"} | {\"a\":\"l\\nnot x\"}",
                "{\"a\":\"\\u00e9 \\underline x\"} | {\"a\":\"\\u00e9 \\\\underline x\"}",
                "{\"a\":\"\\\"dit\\\"\"} | {\"a\":\"\\\"dit\\\"\"}",
                "rien | rien"
            })
    void theJsonOfAReplyIsFound_andLatexKeepsItsBackslashes(String reply, String json) {
        assertThat(JsonReply.of(reply)).isEqualTo(json);
    }
}
