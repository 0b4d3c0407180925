package org.mathassistant.bootstrap.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.bootstrap.testing.StandInModel.breakingOff;
import static org.mathassistant.bootstrap.testing.StandInModel.cutAtLength;
import static org.mathassistant.bootstrap.testing.StandInModel.saying;
import static org.mathassistant.bootstrap.testing.StandInModel.slowly;
import static org.mathassistant.bootstrap.testing.StandInModel.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.bootstrap.testing.StandInModel;

/** What clients of OpenAI's get, on the wire, with a model behind it that does what each test wants. */
class ChatCompletionsIT {
    private static final String ASKED =
            "{'model':'math-assistant','messages':[{'role':'user','content':'Qu\\u0027est-ce qu\\u0027une suite sage ?'}]";
    private static final String STREAMED = ASKED + ",'stream':true}";

    @TempDir
    static Path dataDir;

    private static final StandInModel MODEL = StandInModel.start();
    private static RunningServer server;

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(MODEL.settings());
        settings.putAll(Map.of("LLM_TIMEOUT", "PT2S", "LLM_RETRIES", "1", "SAMPLE_COURSE", "false"));
        server = RunningServer.start(dataDir, settings);
        new ApiClient(server).publish("Suites", "fr", Map.of("sages.md", """
                        # Chapitre 1. Suites sages

                        **Définition 1.1 (Suite sage).** Une suite est *sage* si elle reste sous $7$.

                        **Remarque 1.2 (Suite sage).** Une suite sage est utile.
                        """));
    }

    @AfterAll
    static void stop() {
        server.close();
        MODEL.close();
    }

    @BeforeEach
    void calm() {
        MODEL.forget();
        MODEL.usually(saying("Elle reste sous $7$ [1]."));
        MODEL.next(saying("Elle reste sous $7$ [1]."));
        post(ASKED + "}");
        MODEL.forget();
    }

    @Test
    void a_models_own_count_of_tokens_is_the_usage() {
        JsonNode completion = ApiClient.json(post(ASKED + "}"));

        assertThat(completion.path("usage").path("prompt_tokens").asInt()).isEqualTo(100);
        assertThat(completion
                        .path("math_assistant")
                        .path("provider")
                        .path("name")
                        .asText())
                .isEqualTo("openai");
        assertThat(content(completion)).matches("Elle reste sous \\$7\\$ \\[\\[1]]\\(.*/#/passages/.*\\)\\.");
        assertThat(completion.path("math_assistant").path("text").asText()).isEqualTo("Elle reste sous $7$ [1].");
    }

    @Test
    void a_stream_is_the_answer_with_its_links_and_ends_as_the_protocol_says() {
        List<String> lines = stream(STREAMED);

        assertThat(told(lines)).isEqualTo(content(ApiClient.json(post(ASKED + "}"))));
        assertThat(lines).last().isEqualTo("data: [DONE]");
        assertThat(lines).noneMatch(line -> line.startsWith("event:"));
        assertThat(chunks(lines)).noneMatch(chunk -> chunk.path("usage").isObject());
    }

    @Test
    void a_text_that_the_checked_answer_does_not_begin_with_is_replaced() {
        MODEL.next(saying("On lit « une suite sage est toujours bornée par neuf » [1]. Elle est utile [2]."));

        List<String> lines = stream(STREAMED);
        JsonNode answer = chunks(lines).getLast().path("math_assistant");

        assertThat(told(lines))
                .contains("« une suite", "---", "Le texte ci-dessus était provisoire")
                .matches("(?s).*remplace :\\*\\n\\nOn lit une suite sage.*\\[\\[2]]\\(.*\\)\\.");
        assertThat(answer.path("text").asText()).startsWith("On lit une suite sage");
    }

    @Test
    void a_text_that_broke_off_is_told_anew() {
        MODEL.next(breakingOff("Elle dépasse toujours "), saying("Elle reste sous $7$ [1]."));

        assertThat(told(stream(STREAMED)))
                .startsWith("Elle dépasse")
                .matches("(?s).*remplace :\\*\\n\\nElle reste sous \\$7\\$ \\[\\[1]]\\(.*\\)\\.");
    }

    @Test
    void a_reply_that_reached_its_limit_says_so() {
        MODEL.next(cutAtLength("Une suite est sage [1] si"));

        JsonNode completion = ApiClient.json(post(ASKED + "}"));

        assertThat(completion.path("choices").get(0).path("finish_reason").asText())
                .isEqualTo("length");
    }

    @Test
    void a_failure_is_an_error_of_the_protocol_streamed_or_not() {
        String asked = ASKED + ",'math_assistant':{'mode':'model'}";
        MODEL.next(status(404), status(404));

        HttpResponse<String> whole = post(asked + "}");
        HttpResponse<String> streamed = post(asked + ",'stream':true}");

        assertThat(whole.statusCode()).isEqualTo(503);
        assertThat(ApiClient.json(whole).path("error").path("type").asText()).isEqualTo("server_error");
        assertThat(ApiClient.json(whole).path("error").path("code").asText()).isEqualTo("model-unavailable");
        assertThat(streamed.body()).contains("\"error\":{", "model-unavailable");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{'messages':[]} | 400 | model | missing-field",
                "{'model':'math-assistant'} | 400 | messages | missing-field",
                "{'model':'math-assistant','messages':'hi'} | 400 | messages | wrong-type",
                "{'model':'math-assistant','messages':['hi']} | 400 | messages[0] | wrong-type",
                "{'model':'math-assistant','messages':[{'role':'system','content':'hi'}]} | 400 | messages | not-one-of",
                "{'model':'math-assistant','messages':[{'role':'user'}]} | 400 | messages[0].content | missing-field",
                "{'model':'math-assistant','messages':[{'role':'user','content':'  '}]} | 400 | messages | blank",
                "{'model':'math-assistant','messages':[{'role':'user','content':[{'type':'image_url'}]}]} | 400 | messages[0].content | not-one-of",
                "{'model':'math-assistant/prove','messages':[{'role':'user','content':'a'}]} | 404 | null | model_not_found",
                "{'model':'math-assistant','n':2,'messages':[{'role':'user','content':'a'}]} | 400 | n | out-of-range",
                "{'model':'math-assistant','stream':'yes','messages':[{'role':'user','content':'a'}]} | 400 | stream | wrong-type",
                "{'model':'math-assistant','math_assistant':{'cuont':3},'messages':[{'role':'user','content':'a'}]} | 400 | math_assistant.cuont | unknown-field",
                "{'model':'math-assistant','math_assistant':{'course':'nope'},'messages':[{'role':'user','content':'a'}]} | 404 | null | unknown-course",
                "nothing | 400 | null | malformed-json",
            })
    void bad_input_is_named(String body, int status, String param, String code) {
        HttpResponse<String> response = post(body);
        JsonNode error = ApiClient.json(response).path("error");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(error.path("param").asText()).isEqualTo(param);
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("message").asText()).isNotBlank();
    }

    @Test
    void unknown_fields_earlier_messages_and_parts_of_a_message_are_fine() {
        String body = "{'model':'math-assistant','tools':[],'top_p':null,'metadata':{'a':1},'messages':["
                + "{'role':'developer','content':'Be brief.'},{'role':'user','content':[{'type':'image_url'}]},"
                + "{'role':'assistant','content':null,'tool_calls':[]},"
                + "{'role':'user','content':[{'type':'text','text':'Définis'},{'type':'text','text':'une suite sage'}]}]}";

        JsonNode completion = ApiClient.json(post(body));

        assertThat(content(completion)).startsWith("Elle reste");
        assertThat(MODEL.lastPrompt()).contains("Définis\n\nune suite sage").doesNotContain("Be brief");
    }

    @Test
    void a_question_that_stands_on_the_one_before_is_understood() {
        String body = "{'model':'math-assistant','messages':[{'role':'user','content':'Définis une suite sage.'},"
                + "{'role':'assistant','content':'…'},{'role':'user','content':'Et en anglais ?'}]}";

        post(body);

        assertThat(MODEL.lastPrompt()).contains("suite sage");
    }

    @Test
    void the_message_decides_the_task_streamed_or_not_and_the_reason_is_told() {
        String body =
                "{'model':'math-assistant','messages':[{'role':'user','content':'Fais un résumé des suites sages.'}]";
        MODEL.usually(saying("## Idées clés\n\nElle reste sous $7$ [1]."));

        JsonNode whole = ApiClient.json(post(body + "}")).path("math_assistant");
        JsonNode streamed = chunks(stream(body + ",'stream':true}")).getLast().path("math_assistant");

        for (JsonNode answer : List.of(whole, streamed)) {
            assertThat(answer.path("task").asText()).isEqualTo("summarize-course");
            assertThat(answer.path("reason").asText()).contains("résumé du cours");
            assertThat(answer.path("text").asText()).contains("reste sous $7$ [1]");
        }
    }

    @Test
    void a_model_that_names_its_task_is_not_routed() {
        JsonNode answer = ApiClient.json(
                        post(
                                "{'model':'math-assistant/ask','messages':[{'role':'user','content':'Fais un résumé des suites sages.'}]}"))
                .path("math_assistant");

        assertThat(answer.path("task").asText()).isEqualTo("ask");
        assertThat(answer.has("reason")).isFalse();
    }

    @Test
    void what_a_message_lacks_is_named_and_a_mode_that_it_asks_for_is_obeyed() {
        HttpResponse<String> lacking =
                post("{'model':'math-assistant','messages':[{'role':'user','content':'fais-moi un qcm'}]}");
        MODEL.forget();
        JsonNode courseAlone = ApiClient.json(
                        post(
                                "{'model':'math-assistant','messages':[{'role':'user','content':'Uniquement avec le cours : une suite sage ?'}]}"))
                .path("math_assistant");

        assertThat(lacking.statusCode()).isEqualTo(400);
        assertThat(ApiClient.json(lacking).path("error").path("code").asText()).isEqualTo("routed-without");
        assertThat(ApiClient.json(lacking).path("error").path("param").asText()).isEqualTo("messages");
        assertThat(courseAlone.path("provider").path("name").asText()).isEqualTo("offline");
        assertThat(courseAlone.path("reason").asText()).contains("le cours seul répond");
        assertThat(MODEL.requests()).isEmpty();
    }

    @Test
    void an_order_that_stands_on_the_message_before_is_routed_by_both() {
        MODEL.usually(saying("Preuve. Elle reste sous $7$ [1]."));

        JsonNode answer = ApiClient.json(post(
                        "{'model':'math-assistant','messages':[{'role':'user','content':'Énonce le théorème des suites sages.'},"
                                + "{'role':'assistant','content':'…'},{'role':'user','content':'démontre-le'}]}"))
                .path("math_assistant");

        assertThat(answer.path("task").asText()).isEqualTo("prove-statement");
        assertThat(MODEL.lastPrompt()).contains("théorème des suites sages");
    }

    @Test
    void errors_speak_the_callers_language_and_what_stands_before_the_endpoint_speaks_its_form() {
        HttpResponse<String> french = server.postJson("/v1/chat/completions", "{}", "Accept-Language", "fr");
        HttpResponse<String> nowhere = server.get("/v1/embeddings");
        HttpResponse<String> foreign = server.postJson("/v1/chat/completions", "{}", "Origin", "http://evil.example");

        assertThat(ApiClient.json(french).path("error").path("message").asText())
                .contains("obligatoire");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(ApiClient.json(nowhere).path("error").path("code").asText()).isEqualTo("unknown-path");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(ApiClient.json(foreign).path("error").path("type").asText()).isEqualTo("permission_error");
    }

    @Test
    void a_client_that_leaves_ends_the_models_call() throws Exception {
        MODEL.next(slowly("mot ".repeat(2_000), Duration.ofMillis(10)));
        HttpRequest request = server.request("/v1/chat/completions", "Cache-Control", "no-store")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(STREAMED.replace('\'', '"')))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.body().readNBytes(200)).hasSize(200);
            response.body().close();
            http.shutdownNow();
        }
        for (int tries = 0; tries < 500 && MODEL.brokenOff() == 0; tries++) {
            Thread.sleep(20);
        }

        assertThat(MODEL.brokenOff()).isEqualTo(1);
    }

    /** {@code no-store}, so that each test is answered by the model as it behaves then. */
    private static HttpResponse<String> post(String json) {
        return server.postJson(
                "/v1/chat/completions",
                json.replace('\'', '"'),
                "Cache-Control",
                "no-store",
                "Accept-Language",
                "fr",
                "Authorization",
                "Bearer any-key");
    }

    private static List<String> stream(String json) {
        return post(json).body().lines().filter(line -> !line.isEmpty()).toList();
    }

    private static List<JsonNode> chunks(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> ApiClient.json(line.substring("data: ".length())))
                .toList();
    }

    private static String told(List<String> lines) {
        StringBuilder text = new StringBuilder();
        chunks(lines)
                .forEach(chunk -> text.append(chunk.path("choices")
                        .path(0)
                        .path("delta")
                        .path("content")
                        .asText()));
        return text.toString();
    }

    private static String content(JsonNode completion) {
        return completion.path("choices").get(0).path("message").path("content").asText();
    }
}
