package org.mathassistant.bootstrap.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.bootstrap.testing.RunningServer;

/** Calls of the REST API. */
final class Rest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BASE = "/api/v1";
    private static final String BOUNDARY = "test-boundary";

    private final RunningServer server;

    Rest(RunningServer server) {
        this.server = server;
    }

    Reply get(String path, String... headers) {
        return send(server.request(BASE + path, headers).GET());
    }

    Reply post(String path, String json, String... headers) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    Reply post(String path, byte[] json, String... headers) {
        return send(server.request(BASE + path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json)));
    }

    Reply call(String method, String path, String contentType, byte[] body, String... headers) {
        return send(server.request(BASE + path, headers)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Reply call(String method, String path, String... headers) {
        return send(server.request(BASE + path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    Reply upload(byte[]... parts) {
        return uploadBytes(multipart(parts));
    }

    Reply uploadBytes(byte[] body, String... headers) {
        return call("POST", "/courses", "multipart/form-data; boundary=" + BOUNDARY, body, headers);
    }

    /** Waits for a job to end, by its events; the last state. */
    JsonNode awaitJob(String jobId) {
        return get("/jobs/" + jobId, "Accept", "text/event-stream")
                .events()
                .getLast()
                .data();
    }

    static byte[] multipart(byte[]... parts) {
        return joined(Stream.concat(Arrays.stream(parts), Stream.of(utf8("--" + BOUNDARY + "--\r\n")))
                .toArray(byte[][]::new));
    }

    static byte[] text(String name, String value) {
        return utf8(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    static byte[] file(String fileName, String content) {
        return file(fileName, utf8(content));
    }

    static byte[] file(String fileName, byte[] content) {
        return joined(
                utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + fileName
                        + "\"\r\n\r\n"),
                content,
                utf8("\r\n"));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... pieces) {
        byte[] whole =
                new byte[Arrays.stream(pieces).mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }

    private Reply send(HttpRequest.Builder request) {
        return new Reply(server.send(request.build()));
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** What came back. */
    record Reply(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        JsonNode body() {
            return json(http.body());
        }

        /** The code of the problem that it is; fails where it is none. */
        String problem() {
            if (!header("Content-Type").equals("application/problem+json")) {
                throw new AssertionError("no problem: " + status() + " " + header("Content-Type") + " " + http.body());
            }
            return body().path("type").asText().replace("/problems/", "");
        }

        List<Event> events() {
            return Arrays.stream(http.body().split("\n\n"))
                    .filter(block -> block.startsWith("event: "))
                    .map(Event::of)
                    .collect(Collectors.toList());
        }
    }

    /** A server-sent event. */
    record Event(String name, JsonNode data) {
        static Event of(String block) {
            String[] lines = block.split("\n", -1);
            return new Event(lines[0].substring("event: ".length()), json(lines[1].substring("data: ".length())));
        }
    }
}
