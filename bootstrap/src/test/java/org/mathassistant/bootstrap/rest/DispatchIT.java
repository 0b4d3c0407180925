package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.rest.Rest.Event;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;

/** Texts that name no task, and batches, on the sample courses. */
class DispatchIT {
    private static final String SSE = "text/event-stream";

    private final Rest rest = new Rest(SharedServer.get());

    @Test
    void aText_isAnsweredByTheTaskThatItAsksFor() {
        Reply reply = rest.post("/dispatch", "{\"text\":\"résume-moi les suites convergentes\",\"language\":\"fr\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Status")).startsWith("MathAssistant");
        assertThat(reply.body().path("task").asText()).isEqualTo("summarize-course");
        assertThat(reply.body().path("reason").asText()).contains("résumé du cours", "« résume »");
        assertThat(reply.body().path("answer").path("task").asText()).isEqualTo("summarize-course");
        assertThat(reply.body().path("answer").path("citations")).isNotEmpty();
    }

    @Test
    void aReason_isInTheLanguageOfTheRequest() {
        JsonNode body = rest.post("/dispatch", "{\"text\":\"What is a limit?\"}", "Accept-Language", "en")
                .body();

        assertThat(body.path("task").asText()).isEqualTo("ask");
        assertThat(body.path("reason").asText()).isEqualTo("Understood as a question about the course.");
    }

    @Test
    void streamed_theFirstStepNamesTheTask() {
        Reply reply = rest.post(
                "/dispatch", "{\"text\":\"fais-moi une fiche sur les suites\",\"language\":\"fr\"}", "Accept", SSE);
        List<Event> events = reply.events();

        assertThat(events.getFirst().name()).isEqualTo("step");
        assertThat(events.getFirst().data().path("step").asText()).isEqualTo("route");
        assertThat(events.getFirst().data().path("fields").isObject()).isTrue();
        assertThat(events.getFirst().data().path("task").asText()).isEqualTo("create-sheet");
        assertThat(events.getFirst().data().path("reason").asText()).contains("fiche");
        assertThat(events.getLast().name()).isEqualTo("done");
        assertThat(events.getLast().data().path("task").asText()).isEqualTo("create-sheet");
    }

    @Test
    void inASession_aTextIsUnderstoodByWhatWasSaidBeforeAndIsInItsHistory() {
        String session = rest.call("POST", "/sessions").body().path("sessionId").asText();
        String within = "\",\"language\":\"fr\",\"session\":\"" + session + "\"}";

        JsonNode question = rest.post("/dispatch", "{\"text\":\"Énonce le théorème de Rolle." + within)
                .body();
        JsonNode proof =
                rest.post("/dispatch", "{\"text\":\"démontre-le" + within).body();
        List<Event> sheet = rest.post("/dispatch", "{\"text\":\"fais-en une fiche" + within, "Accept", SSE)
                .events();

        assertThat(question.path("answer").path("text").asText()).contains("Rolle");
        assertThat(proof.path("task").asText()).isEqualTo("prove-statement");
        assertThat(proof.path("answer").path("text").asText()).contains("Rolle");
        JsonNode turns = rest.get("/sessions/" + session).body().path("turns");
        assertThat(turns.findValuesAsText("said"))
                .startsWith("Énonce le théorème de Rolle.", "démontre-le", "fais-en une fiche");
        assertThat(turns.path(1).path("question").asText()).isEqualTo("Démontre le théorème de Rolle");
        assertThat(turns.path(2).path("question").asText()).contains("fais-en une fiche : ", "théorème de Rolle");
        assertThat(sheet.getFirst().data().path("task").asText()).isEqualTo("create-sheet");
        assertThat(sheet.getLast().name()).isEqualTo("done");
    }

    @Test
    void whatFailsInASession_isNotInItsHistory() {
        String session = rest.call("POST", "/sessions").body().path("sessionId").asText();

        Reply refused = rest.post("/dispatch", "{\"text\":\"fais-moi un qcm\",\"session\":\"" + session + "\"}");

        assertThat(refused.problem()).isEqualTo("routed-without");
        assertThat(rest.get("/sessions/" + session).body().path("turns")).isEmpty();
    }

    @Test
    void aMode_isTheTextsWhereTheRequestNamesNone() {
        Reply model = rest.post("/dispatch", "{\"text\":\"sans le cours : une limite ?\",\"language\":\"fr\"}");
        Reply course = rest.post(
                "/dispatch", "{\"text\":\"sans le cours : une limite ?\",\"language\":\"fr\",\"mode\":\"course\"}");

        assertThat(model.problem()).isEqualTo("no-model");
        assertThat(course.status()).isEqualTo(200);
        assertThat(course.body().path("answer").path("provider").path("name").asText())
                .isEqualTo("offline");
    }

    @Test
    void whatATextLacks_isNamed() {
        Reply reply = rest.post("/dispatch", "{\"text\":\"fais-moi un qcm\",\"language\":\"fr\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("routed-without");
        assertThat(reply.body().path("field").asText()).isEqualTo("topic");
        assertThat(reply.body().path("detail").asText()).contains("generate-qcm", "topic");
    }

    @Test
    void aWrongRequest_isRefusedByTheNameOfItsField() {
        Reply surplus = rest.post("/dispatch", "{\"text\":\"limite\",\"topic\":\"suites\"}");
        Reply missing = rest.post("/dispatch", "{\"language\":\"en\"}");
        Reply tooLong = rest.post("/dispatch", "{\"text\":\"" + "a".repeat(100_001) + "\"}");
        Reply unknown = rest.post("/dispatch", "{\"text\":\"limite\",\"session\":\"nope\"}");

        assertThat(surplus.problem()).isEqualTo("unknown-field");
        assertThat(missing.problem()).isEqualTo("missing-field");
        assertThat(tooLong.problem()).isEqualTo("too-long");
        assertThat(unknown.problem()).isEqualTo("unknown-session");
    }

    @Test
    void whatStandsBesideTheText_goesBeforeWhatTheTextSays() {
        JsonNode body = rest.post(
                        "/dispatch",
                        "{\"text\":\"explain the limit of a sequence, high school level\",\"language\":\"fr\"}")
                .body();

        assertThat(body.path("answer").path("language").asText()).isEqualTo("fr");
    }

    @Test
    void aBatch_answersInOrderAndTellsPerJobWhatWentWrong() {
        Reply reply = rest.post(
                "/batch",
                "{\"jobs\":[{\"task\":\"ask\",\"question\":\"Que dit le théorème de Rolle ?\",\"language\":\"fr\"},"
                        + "{\"task\":\"nope\"},"
                        + "{\"task\":\"generate-qcm\",\"topic\":\"suites\",\"count\":0},"
                        + "{\"task\":\"summarize-course\",\"topic\":\"suites\",\"variant\":null}]}");
        JsonNode results = reply.body().path("results");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(results).hasSize(4);
        assertThat(results.get(0).path("answer").path("task").asText()).isEqualTo("ask");
        assertThat(results.get(0).has("problem")).isFalse();
        assertThat(results.get(1).path("problem").path("type").asText()).endsWith("unknown-task");
        assertThat(results.get(2).path("problem").path("field").asText()).isEqualTo("count");
        assertThat(results.get(3).path("answer").path("task").asText()).isEqualTo("summarize-course");
    }

    @Test
    void aBatchThatIsNone_isRefusedAsAWhole() {
        assertThat(rest.post("/batch", "{\"jobs\":[]}").problem()).isEqualTo("batch-size");
        assertThat(rest.post("/batch", "{\"jobs\":[" + "{\"task\":\"ask\"},".repeat(50) + "{\"task\":\"ask\"}]}")
                        .problem())
                .isEqualTo("batch-size");
        assertThat(rest.post("/batch", "{\"jobs\":{}}").problem()).isEqualTo("wrong-type");
        assertThat(rest.post("/batch", "{}").problem()).isEqualTo("missing-field");
        assertThat(rest.post("/batch", "{\"jobs\":[],\"more\":1}").problem()).isEqualTo("unknown-field");

        Reply noTask = rest.post("/batch", "{\"jobs\":[{\"task\":\"ask\"},{\"question\":\"a\"}]}");
        assertThat(noTask.problem()).isEqualTo("missing-field");
        assertThat(noTask.body().path("field").asText()).isEqualTo("jobs[1].task");
    }
}
