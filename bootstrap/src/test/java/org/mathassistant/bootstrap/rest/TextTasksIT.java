package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.bootstrap.rest.Rest.Event;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;

/** The tasks that answer with a text, through the REST API. */
class TextTasksIT {
    private final Rest rest = new Rest(SharedServer.get());

    @ParameterizedTest
    @CsvSource({
        "explain-course, topic, Rolle",
        "build-course, topic, Rolle",
        "create-sheet, topic, Rolle",
        "review-sheet, sheet, Rolle",
        "explain-theorem, theorem, Rolle",
        "explain-formula, formula, $f'(c)=0$",
        "prove-statement, statement, Rolle",
    })
    void eachTask_answersAtOnceAndStreamed_andNamesTheFieldThatIsMissing(String task, String field, String written) {
        String body = "{\"language\":\"fr\",\"" + field + "\":\"" + written + "\"}";

        Reply reply = rest.post("/tasks/" + task, body);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("task").asText()).isEqualTo(task);
        assertThat(reply.body().path("grounded").asBoolean()).isTrue();
        assertThat(reply.body().path("structured").isNull()).isTrue();

        Reply streamed = rest.post("/tasks/" + task, body, "Accept", "text/event-stream");
        assertThat(streamed.events()).extracting(Event::name).startsWith("step").endsWith("done");
        JsonNode done = streamed.events().getLast().data();
        assertThat(done.path("text")).isEqualTo(reply.body().path("text"));

        Reply missing = rest.post("/tasks/" + task, "{\"language\":\"en\"}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.problem()).isEqualTo("missing-field");
        assertThat(missing.body().path("field").asText()).isEqualTo(field);

        Reply surplus = rest.post("/tasks/" + task, body.replaceFirst("\\{", "{\"count\":3,"));
        assertThat(surplus.problem()).isEqualTo("unknown-field");
        assertThat(surplus.body().path("field").asText()).isEqualTo("count");
    }

    @Test
    void aSheetOf200Kilobytes_isRefusedByName() {
        Reply reply = rest.post("/tasks/review-sheet", "{\"sheet\":\"" + "x".repeat(200_000) + "\"}");

        assertThat(reply.problem()).isEqualTo("too-long");
        assertThat(reply.body().path("field").asText()).isEqualTo("sheet");
    }
}
