package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.bootstrap.testing.SharedServer;

/** What every request passes, and what the server offers beside the API. */
class EdgeIT {
    private static final String QUESTION = "{\"question\":\"Rolle\"}";

    private final RunningServer server = SharedServer.get();
    private final Rest rest = new Rest(server);

    @Test
    void foreignHost_isTurnedAway() throws IOException {
        String answer = raw("GET /api/v1/courses HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421").contains("unknown-host").doesNotContain("items");
    }

    @Test
    void foreignHost_doesNotEvenSeeThePage() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @CsvSource({"Origin,https://evil.example", "Origin,null", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site"})
    void changeAskedForByAnotherSite_isRefused(String header, String value) {
        assertThat(rest.post("/tasks/ask", QUESTION, header, value).problem()).isEqualTo("cross-origin");
    }

    @Test
    void changeAskedForByOurOwnPage_isDone() {
        assertThat(rest.post("/tasks/ask", QUESTION, "Origin", server.uri("").toString())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/courses", "/nowhere"})
    void everyAnswer_carriesTheSecurityHeaders(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void pathOutsideTheApi_isAProblemToo() {
        HttpResponse<String> answer = server.get("/nowhere", "Accept-Language", "fr");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("Chemin inconnu").doesNotContain("Payara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void health_isUp(String path) {
        assertThat(server.get(path).body()).contains("\"status\":\"UP\"");
    }

    @Test
    void openApi_describesTheCallsAndTheirFields() {
        assertThat(server.get("/openapi").body())
                .contains("/api/v1/tasks/ask")
                .contains("/api/v1/courses/{id}/files/{name}")
                .contains("question:")
                .contains("maxLength: 8000")
                .contains("passageId:");
    }

    @Test
    void metrics_countAnswersAndFailures() {
        rest.post("/tasks/ask", QUESTION);
        rest.post("/tasks/ask", "{\"question\":\"never asked\"}", "Cache-Control", "only-if-cached");

        assertThat(server.get("/metrics").body())
                .containsPattern("mathassistant_failures_total\\{code=\"not-cached\",[^}]*task=\"ask\"")
                .containsPattern("mathassistant_answer_seconds_bucket\\{[^}]*le=\"0.1\"")
                .doesNotContainPattern("mathassistant_answer_seconds[^ ]* [0-9.]+E[0-9]+")
                .containsPattern("mathassistant_answers_total\\{[^}]*task=\"ask\"")
                .containsPattern("mathassistant_answer_seconds_count\\{[^}]*task=\"ask\"");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.uri("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
