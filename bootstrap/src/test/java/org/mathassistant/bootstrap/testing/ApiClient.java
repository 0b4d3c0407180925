package org.mathassistant.bootstrap.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The REST API as a test speaks it. */
public final class ApiClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "a-boundary-that-no-course-holds";
    private static final Duration JOB_LIMIT = Duration.ofSeconds(120);

    private final RunningServer server;

    public ApiClient(RunningServer server) {
        this.server = server;
    }

    /** Uploads files, by name, as a new course; the response's body. */
    public JsonNode upload(String title, String language, Map<String, String> files) {
        return json(server.send(server.request("/api/v1/courses")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(title, language, files)))
                .build()));
    }

    /** Uploads, waits until it is read, and gives the course's id. */
    public String publish(String title, String language, Map<String, String> files) {
        JsonNode receipt = upload(title, language, files);
        JsonNode job = awaitEnd(receipt.path("jobId").asText());
        if (!job.path("state").asText().equals("DONE")) {
            throw new IllegalStateException("not read: " + job);
        }
        return receipt.path("courseId").asText();
    }

    /** Replaces a file and waits until the new edition is there. */
    public void replace(String courseId, String name, String content) {
        JsonNode receipt = json(server.send(server.request("/api/v1/courses/" + courseId + "/files/" + name)
                .header("Content-Type", "application/octet-stream")
                .PUT(HttpRequest.BodyPublishers.ofString(content))
                .build()));
        awaitEnd(receipt.path("jobId").asText());
    }

    /** The job once it has ended. */
    public JsonNode awaitEnd(String jobId) {
        Instant limit = Instant.now().plus(JOB_LIMIT);
        while (Instant.now().isBefore(limit)) {
            JsonNode job = get("/api/v1/jobs/" + jobId);
            String state = job.path("state").asText();
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return job;
            }
            pause();
        }
        throw new IllegalStateException("the job did not end: " + jobId);
    }

    public JsonNode ask(String question, String courseId) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("question", question);
        fields.put("course", courseId);
        return post("/api/v1/tasks/ask", fields);
    }

    public JsonNode search(String query, String courseId) {
        return post("/api/v1/search", Map.of("query", query, "course", courseId));
    }

    public JsonNode get(String path) {
        return json(server.get(path));
    }

    public JsonNode post(String path, Map<String, ?> body) {
        try {
            return json(server.postJson(path, JSON.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.statusCode() + " " + response.body(), e);
        }
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static byte[] multipart(String title, String language, Map<String, String> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"title\"", title);
        part(body, "name=\"language\"", language);
        files.forEach((name, content) -> part(body, "name=\"files\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, String content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
