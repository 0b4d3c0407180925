package org.mathassistant.bootstrap.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A model that writes what a test wants, over real HTTP, as OpenAI-compatible servers (server-sent events) and Ollama
 * (lines of JSON) do. Behaviours that were queued come first, one for each call; then the usual one.
 */
public final class StandInModel implements AutoCloseable {
    public static final String NAME = "stand-in";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Behaviour> queued = new ConcurrentLinkedQueue<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private volatile Behaviour usual = saying("Rien. [1]");

    private StandInModel(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, Wire.OPENAI));
        server.createContext("/api/chat", exchange -> answer(exchange, Wire.OLLAMA));
        server.createContext("/v1/models", exchange -> list(exchange, "{\"data\":[{\"id\":\"" + NAME + "\"}]}"));
        server.createContext("/api/tags", exchange -> list(exchange, "{\"models\":[{\"name\":\"" + NAME + "\"}]}"));
    }

    /** Listens on a free port. */
    public static StandInModel start() {
        try {
            StandInModel model = new StandInModel(0);
            model.server.start();
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it does once nothing is queued. */
    public StandInModel usually(Behaviour behaviour) {
        usual = behaviour;
        return this;
    }

    /** What it does at the next calls, one after the other. */
    public StandInModel next(Behaviour... behaviours) {
        queued.addAll(List.of(behaviours));
        return this;
    }

    public String openAiUrl() {
        return ollamaUrl() + "/v1";
    }

    public String ollamaUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The settings that connect a server to it. */
    public Map<String, String> settings() {
        return Map.of("LLM_PROVIDER", "openai", "LLM_BASE_URL", openAiUrl(), "LLM_MODEL", NAME);
    }

    /** The bodies of all calls so far. */
    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    /** What the last call asked, all messages together. */
    public String lastPrompt() {
        StringBuilder prompt = new StringBuilder();
        requests.get(requests.size() - 1).path("messages").forEach(message -> prompt.append(
                        message.path("content").asText())
                .append('\n'));
        return prompt.toString();
    }

    /** The {@code Authorization} headers of all calls so far. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** How many callers left before the reply was whole. */
    public int brokenOff() {
        return brokenOff.get();
    }

    /** Forgets what was asked and queued. */
    public void forget() {
        requests.clear();
        queued.clear();
        keys.clear();
        brokenOff.set(0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, Wire wire) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        requests.add(body);
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Behaviour behaviour = queued.poll();
        try (exchange) {
            (behaviour == null ? usual : behaviour).answer(new Reply(exchange, wire, body));
        } catch (IOException e) {
            brokenOff.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void list(HttpExchange exchange, String models) throws IOException {
        try (exchange) {
            byte[] bytes = models.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Writes this, word by word, at once. */
    public static Behaviour saying(String text) {
        return slowly(text, Duration.ZERO);
    }

    /** Writes this, word by word, with a pause before each. */
    public static Behaviour slowly(String text, Duration pause) {
        return reply -> {
            reply.words(text, pause);
            reply.finish("stop");
        };
    }

    /** Thinks for a while, then writes this at once. */
    public static Behaviour after(Duration thinking, String text) {
        return reply -> {
            Thread.sleep(thinking);
            reply.words(text, Duration.ZERO);
            reply.finish("stop");
        };
    }

    /** Writes this and reaches its limit. */
    public static Behaviour cutAtLength(String text) {
        return reply -> {
            reply.words(text, Duration.ZERO);
            reply.finish("length");
        };
    }

    /** Writes this and hangs up. */
    public static Behaviour breakingOff(String text) {
        return reply -> reply.words(text, Duration.ZERO);
    }

    /** Takes the call and says nothing, for longer than any test waits. */
    public static Behaviour silence() {
        return reply -> Thread.sleep(Duration.ofMinutes(5));
    }

    /** Writes this, then nothing more. */
    public static Behaviour fallingSilent(String text) {
        return reply -> {
            reply.words(text, Duration.ZERO);
            Thread.sleep(Duration.ofMinutes(5));
        };
    }

    /** A reply without a word. */
    public static Behaviour nothing() {
        return reply -> reply.finish("stop");
    }

    /** Success, and then what no protocol knows. */
    public static Behaviour garbage() {
        return reply -> reply.raw("data: {{{ \u0000\uFFFD\n\n<html>not a model</html>\n\n");
    }

    /** A status with headers, by name and value. */
    public static Behaviour status(int status, String... headers) {
        return reply -> reply.status(status, "{\"error\":{\"message\":\"as the test wants\"}}", headers);
    }

    /** A status with a body. */
    public static Behaviour refusing(int status, String body) {
        return reply -> reply.status(status, body);
    }

    /** What a model does with one call. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(Reply reply) throws IOException, InterruptedException;
    }

    /** How the two kinds of server write. */
    private enum Wire {
        OPENAI("text/event-stream") {
            @Override
            String piece(String text) throws IOException {
                return event(Map.of("choices", List.of(Map.of("index", 0, "delta", Map.of("content", text)))));
            }

            @Override
            String end(String reason, int words) throws IOException {
                Map<String, Object> choice = Map.of("index", 0, "delta", Map.of(), "finish_reason", reason);
                return event(Map.of("choices", List.of(choice)))
                        + event(Map.of(
                                "choices",
                                List.of(),
                                "usage",
                                Map.of("prompt_tokens", 100, "completion_tokens", words, "total_tokens", 100 + words)))
                        + "data: [DONE]\n\n";
            }

            private String event(Map<String, ?> data) throws IOException {
                return "data: " + JSON.writeValueAsString(data) + "\n\n";
            }
        },
        OLLAMA("application/x-ndjson") {
            @Override
            String piece(String text) throws IOException {
                return line(
                        Map.of("model", NAME, "message", Map.of("role", "assistant", "content", text), "done", false));
            }

            @Override
            String end(String reason, int words) throws IOException {
                return line(Map.of(
                        "model",
                        NAME,
                        "message",
                        Map.of("role", "assistant", "content", ""),
                        "done",
                        true,
                        "done_reason",
                        reason,
                        "prompt_eval_count",
                        100,
                        "eval_count",
                        words));
            }

            private String line(Map<String, ?> data) throws IOException {
                return JSON.writeValueAsString(data) + "\n";
            }
        };

        private final String contentType;

        Wire(String contentType) {
            this.contentType = contentType;
        }

        abstract String piece(String text) throws IOException;

        abstract String end(String reason, int words) throws IOException;
    }

    /** The reply to one call. */
    public static final class Reply {
        private final HttpExchange exchange;
        private final Wire wire;
        private final JsonNode request;
        private boolean begun;
        private int words;

        private Reply(HttpExchange exchange, Wire wire, JsonNode request) {
            this.exchange = exchange;
            this.wire = wire;
            this.request = request;
        }

        public JsonNode request() {
            return request;
        }

        public void words(String text, Duration pause) throws IOException, InterruptedException {
            for (String word : text.split("(?<=\\s)")) {
                Thread.sleep(pause);
                raw(wire.piece(word));
                words++;
            }
        }

        public void finish(String reason) throws IOException {
            raw(wire.end(reason, words));
        }

        public void raw(String text) throws IOException {
            if (!begun) {
                begun = true;
                exchange.getResponseHeaders().set("Content-Type", wire.contentType);
                exchange.sendResponseHeaders(200, 0);
            }
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }

        public void status(int status, String body, String... headers) throws IOException {
            for (int i = 0; i + 1 < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
