package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.rest.Rest.Event;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;

/** Searching and asking the sample course. */
class AskIT {
    private static final String SSE = "text/event-stream";

    private final Rest rest = new Rest(SharedServer.get());

    @Test
    void search_findsPassagesBestFirst() {
        JsonNode found = rest.post("/search", "{\"query\":\"théorème de Rolle\",\"language\":\"fr\",\"topK\":3}")
                .body();

        assertThat(found.path("covered").asBoolean()).isTrue();
        assertThat(found.path("items")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(found.path("items").get(0).path("passage").path("title").asText()
                        + found.path("items").get(0))
                .contains("Rolle");
        List<Double> scores =
                found.findValues("score").stream().map(JsonNode::asDouble).toList();
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void search_byFilterAlone_needsNoQuery() {
        JsonNode found =
                rest.post("/search", "{\"kind\":\"theorem\",\"topK\":2}").body();

        assertThat(found.path("items")).isNotEmpty();
        assertThat(found.findValuesAsText("kind")).containsOnly("theorem");
    }

    @Test
    void ask_answersFromTheCourseWithCitationsThatResolve() {
        JsonNode answer = rest.post("/tasks/ask", question("Que dit le théorème de Rolle ?"))
                .body();

        assertThat(answer.path("task").asText()).isEqualTo("ask");
        assertThat(answer.path("language").asText()).isEqualTo("fr");
        assertThat(answer.path("grounded").asBoolean()).isTrue();
        assertThat(answer.path("text").asText()).contains("[1]").contains("$");
        assertThat(answer.path("provider").path("name").asText()).isEqualTo("offline");
        assertThat(answer.path("citations")).isNotEmpty();
        for (JsonNode citation : answer.path("citations")) {
            Reply passage = rest.get("/passages/" + citation.path("passageId").asText());
            assertThat(passage.status()).isEqualTo(200);
            assertThat(passage.body().path("number")).isEqualTo(citation.path("number"));
            assertThat(answer.path("text").asText())
                    .contains("[" + citation.path("marker").asInt() + "]");
        }
    }

    @Test
    void secondTime_isAHitWithTheSameTextAndItsOwnId() {
        String body = variant(2, "Qu'est-ce qu'une suite convergente ?");
        Reply first = rest.post("/tasks/ask", body);
        Reply second = rest.post("/tasks/ask", body);

        assertThat(first.header("Cache-Status")).isEqualTo("MathAssistant; fwd=miss; stored");
        assertThat(first.body().path("cache").path("status").asText()).isEqualTo("MISS");
        assertThat(second.header("Cache-Status")).startsWith("MathAssistant; hit; detail=");
        assertThat(second.body().path("cache").path("status").asText()).isEqualTo("HIT");
        assertThat(second.body().path("cache").path("level").asText()).isNotEmpty();
        assertThat(second.body().path("text")).isEqualTo(first.body().path("text"));
        assertThat(second.body().path("id")).isNotEqualTo(first.body().path("id"));
    }

    @Test
    void cacheControl_isObeyed() {
        String body = variant(3, "Une dérivée, c'est quoi ?");

        Reply notThere = rest.post("/tasks/ask", body, "Cache-Control", "only-if-cached");
        assertThat(notThere.status()).isEqualTo(504);
        assertThat(notThere.problem()).isEqualTo("not-cached");

        assertThat(rest.post("/tasks/ask", body, "Cache-Control", "no-store").header("Cache-Status"))
                .isEqualTo("MathAssistant; fwd=bypass");
        assertThat(rest.post("/tasks/ask", body, "Cache-Control", "only-if-cached")
                        .status())
                .as("nothing was stored")
                .isEqualTo(504);

        rest.post("/tasks/ask", body);
        assertThat(rest.post("/tasks/ask", body, "Cache-Control", "only-if-cached")
                        .status())
                .isEqualTo(200);
        assertThat(rest.post("/tasks/ask", body, "Cache-Control", "no-cache").header("Cache-Status"))
                .isEqualTo("MathAssistant; fwd=request; stored");
    }

    @Test
    void streamed_tellsStepsPassagesAndTheWholeAnswerLast() {
        String body = variant(4, "Énonce le théorème des accroissements finis.");
        Reply streamed = rest.post("/tasks/ask", body, "Accept", SSE);
        List<Event> events = streamed.events();

        assertThat(streamed.status()).isEqualTo(200);
        assertThat(streamed.header("Content-Type")).startsWith(SSE);
        assertThat(streamed.header("Cache-Status")).isEqualTo("MathAssistant; fwd=miss");
        assertThat(events)
                .extracting(Event::name)
                .startsWith("step")
                .contains("passages")
                .endsWith("done");
        assertThat(events).filteredOn(event -> event.name().equals("done")).hasSize(1);
        JsonNode done = events.getLast().data();
        assertThat(done.path("citations")).isNotEmpty();

        Reply again = rest.post("/tasks/ask", body);
        assertThat(again.body().path("text")).isEqualTo(done.path("text"));
    }

    @Test
    void streamedHit_saysSoInItsHeader() {
        String body = variant(5, "Que dit le théorème de Rolle ?");
        rest.post("/tasks/ask", body);

        Reply hit = rest.post("/tasks/ask", body, "Accept", SSE);

        assertThat(hit.header("Cache-Status")).startsWith("MathAssistant; hit");
        assertThat(hit.events())
                .extracting(Event::name)
                .startsWith("step", "passages", "token")
                .endsWith("done");
    }

    @Test
    void streamed_refusesBadInputBeforeItBegins() {
        Reply reply = rest.post("/tasks/ask", "{\"question\":\"a\",\"course\":\"nope\"}", "Accept", SSE);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo("unknown-course");
    }

    @Test
    void whatTheCourseDoesNotSpeakOf_isNotGrounded() {
        JsonNode answer = rest.post("/tasks/ask", question("Combien de sabots a une licorne bleue ?"))
                .body();

        assertThat(answer.path("grounded").asBoolean(true)).isFalse();
        assertThat(answer.path("citations")).isEmpty();
    }

    @Test
    void languageOfTheAnswer_isTheOneAskedFor() {
        assertThat(rest.post("/tasks/ask", "{\"question\":\"Rolle\",\"language\":\"en\"}")
                        .body()
                        .path("language")
                        .asText())
                .isEqualTo("en");
    }

    /** The same question under a key of its own, which no other test has asked. */
    private String variant(int variant, String text) {
        return question(text).replaceFirst("\\{", "{\"variant\":" + variant + ",");
    }

    /** In the French sample course where there is one. */
    private String question(String text) {
        JsonNode french = StreamSupport.stream(
                        rest.get("/courses").body().path("items").spliterator(), false)
                .filter(course -> course.path("language").asText().equals("fr"))
                .findFirst()
                .orElseThrow();
        return "{\"question\":\"" + text + "\",\"course\":\""
                + french.path("id").asText() + "\"}";
    }
}
