package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;

/** Conversations over HTTP. */
class SessionIT {
    private final Rest rest = new Rest(SharedServer.get());
    private String id = "";

    @BeforeEach
    void begin() {
        Reply begun = rest.call("POST", "/sessions");
        assertThat(begun.status()).as(begun.http().body()).isEqualTo(200);
        id = begun.body().path("sessionId").asText();
        assertThat(id).matches("[A-Za-z0-9_-]{32}");
    }

    @AfterEach
    void end() {
        rest.call("DELETE", "/sessions/" + id);
    }

    @Test
    void whatIsAskedInASession_isInItsHistoryAndItsLog() {
        JsonNode answer = ask("Que dit le théorème de Rolle ?");
        JsonNode session = session();

        assertThat(session.path("title").asText()).isEqualTo("Que dit le théorème de Rolle ?");
        JsonNode turn = session.path("turns").path(0);
        assertThat(turn.path("said").asText()).isEqualTo("Que dit le théorème de Rolle ?");
        assertThat(turn.path("question").isNull()).isTrue();
        assertThat(turn.path("answerId")).isEqualTo(answer.path("id"));
        assertThat(turn.path("text")).isEqualTo(answer.path("text"));
        assertThat(turn.path("citations").path(0).path("passageId"))
                .isEqualTo(answer.path("citations").path(0).path("passageId"));
        Reply log = rest.get("/sessions/" + id + "/log");
        assertThat(log.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(log.http().body().lines()).singleElement().asString().contains("Rolle");
    }

    @Test
    void aStreamedAnswer_isInTheHistoryOnceItIsDone() {
        rest.post("/tasks/ask", question("Que dit le théorème de Rolle ?"), "Accept", "text/event-stream")
                .events();

        assertThat(session().path("turns")).hasSize(1);
    }

    @Test
    void whatFailed_isNotInTheHistory() {
        assertThat(rest.post("/tasks/ask", "{\"question\":\" \",\"session\":\"" + id + "\"}")
                        .problem())
                .isEqualTo("blank");
        assertThat(rest.post("/tasks/ask", "{\"question\":\"a\",\"mode\":\"model\",\"session\":\"" + id + "\"}")
                        .problem())
                .isEqualTo("no-model");

        assertThat(session().path("turns")).isEmpty();
    }

    @Test
    void theScope_fillsWhatARequestLeavesOut() {
        JsonNode scoped =
                put("/scope", "{\"kind\":\"definition\",\"language\":\"fr\"}").body();
        assertThat(scoped.path("scope").path("kind").asText()).isEqualTo("definition");

        JsonNode answer = ask("suite convergente");

        assertThat(answer.path("language").asText()).isEqualTo("fr");
        assertThat(answer.findValuesAsText("kind")).isNotEmpty().containsOnly("definition");
        assertThat(rest.call("DELETE", "/sessions/" + id + "/scope")
                        .body()
                        .path("scope")
                        .path("kind")
                        .isNull())
                .isTrue();
    }

    @Test
    void aScopeThatCantBe_isRefused() {
        assertThat(put("/scope", "{\"course\":\"nope\"}").problem()).isEqualTo("unknown-course");
        assertThat(put("/scope", "{\"variant\":2}").problem()).isEqualTo("unknown-field");
        assertThat(put("/scope", "{\"kind\":\"poem\"}").problem()).isEqualTo("not-one-of");
    }

    @Test
    void pinRenameForget_changeWhatTheySay() {
        ask("Que dit le théorème de Rolle ?");

        assertThat(rest.call("PUT", "/sessions/" + id + "/pin")
                        .body()
                        .path("pinned")
                        .asBoolean())
                .isTrue();
        assertThat(rest.call("DELETE", "/sessions/" + id + "/pin")
                        .body()
                        .path("pinned")
                        .asBoolean())
                .isFalse();
        assertThat(rename("{\"title\":\" Rolle \"}").body().path("title").asText())
                .isEqualTo("Rolle");
        assertThat(rename("{\"title\":\"\"}").body().path("field").asText()).isEqualTo("title");
        assertThat(rename("{\"title\":\"" + "x".repeat(121) + "\"}").problem()).isEqualTo("too-long");
        JsonNode forgotten = rest.call("POST", "/sessions/" + id + "/forget").body();
        assertThat(forgotten.path("turns")).isEmpty();
        assertThat(forgotten.path("title").asText()).isEqualTo("Rolle");
        assertThat(rest.get("/sessions/" + id + "/log").http().body()).isEmpty();
    }

    @Test
    void theList_isPagedSearchedAndCounted() {
        ask("Que dit le théorème de Rolle ?");
        String other = rest.call("POST", "/sessions").body().path("sessionId").asText();

        JsonNode page = rest.get("/sessions?limit=1").body();
        assertThat(page.path("items")).hasSize(1);
        JsonNode behind =
                rest.get("/sessions?after=" + page.path("next").asText()).body();
        assertThat(behind.path("items")).isNotEmpty();
        assertThat(rest.get("/sessions?q=THEOREME%20rolle").body().findValuesAsText("sessionId"))
                .contains(id)
                .doesNotContain(other);
        assertThat(rest.get("/sessions?q=zorgon").body().path("items")).isEmpty();
        JsonNode count = rest.get("/sessions/count").body();
        assertThat(count.path("active").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(count.path("backend").asText()).isEqualTo("database");
        assertThat(rest.call("DELETE", "/sessions/" + other).status()).isEqualTo(204);
    }

    @Test
    void givenNoSuchSession_everyCallSaysSo() {
        for (String unknown : new String[] {"nope", "x".repeat(65), "%20"}) {
            assertThat(rest.get("/sessions/" + unknown).problem()).isEqualTo("unknown-session");
            assertThat(rest.call("DELETE", "/sessions/" + unknown).problem()).isEqualTo("unknown-session");
            assertThat(rest.call("PUT", "/sessions/" + unknown + "/pin").problem())
                    .isEqualTo("unknown-session");
            assertThat(rest.get("/sessions/" + unknown + "/log").problem()).isEqualTo("unknown-session");
        }
        assertThat(rest.get("/sessions?after=nope").problem()).isEqualTo("unknown-session");
        assertThat(rest.get("/sessions/nope", "Accept-Language", "fr")
                        .body()
                        .path("detail")
                        .asText())
                .startsWith("Il n’y a pas de session");
    }

    private JsonNode ask(String question) {
        Reply reply = rest.post("/tasks/ask", question(question));
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return reply.body();
    }

    private String question(String question) {
        return "{\"question\":\"" + question + "\",\"session\":\"" + id + "\"}";
    }

    private JsonNode session() {
        return rest.get("/sessions/" + id).body();
    }

    private Reply put(String path, String json) {
        return rest.call("PUT", "/sessions/" + id + path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private Reply rename(String json) {
        return rest.call("PATCH", "/sessions/" + id, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }
}
