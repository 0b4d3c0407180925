package org.mathassistant.bootstrap.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/**
 * An embedding server over real HTTP that speaks as OpenAI's ({@code /v1/embeddings}) and as Ollama's ({@code /api/embed})
 * do. Its vectors are counts of hashed pieces of words, so texts that share words are near; a model is named for its
 * dimension ("letters-64"). It can be made to misbehave.
 */
public final class StandInEmbeddings implements AutoCloseable {
    /** What it does instead of answering. */
    public enum Mood {
        WELL,
        SLOW,
        TOO_MANY_REQUESTS,
        BROKEN,
        UNAUTHORISED,
        GARBAGE,
        WRONG_COUNT,
        WRONG_DIMENSION,
        NOT_NUMBERS,
        REFUSES_LONG
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIECE = 4;
    /** A text that is not taken by a server that refuses long ones, in characters. */
    public static final int LONG = 400;

    private final HttpServer server;
    private final AtomicInteger fails = new AtomicInteger();
    private final List<String> embedded = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.WELL;
    private volatile Duration slowness = Duration.ofSeconds(3);

    private StandInEmbeddings(HttpServer server) {
        this.server = server;
    }

    /** Starts one on a free loopback port. */
    public static StandInEmbeddings start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StandInEmbeddings standIn = new StandInEmbeddings(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/v1/embeddings", exchange -> standIn.handle(exchange, false));
            server.createContext("/api/embed", exchange -> standIn.handle(exchange, true));
            server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String openAiUrl() {
        return ollamaUrl() + "/v1";
    }

    public String ollamaUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void be(Mood next) {
        mood = next;
    }

    /** Answers this many requests as the mood says, and then well. */
    public void be(Mood next, int times) {
        fails.set(times);
        mood = next;
    }

    /** Is slow for this model alone. */
    public void slowFor(String model) {
        moods.put(model, Mood.SLOW);
    }

    /** Fails for this model alone. */
    public void failFor(String model) {
        moods.put(model, Mood.BROKEN);
    }

    /** Does to this model what it does to all again. */
    public void beWellFor(String model) {
        moods.remove(model);
    }

    public void slowness(Duration time) {
        slowness = time;
    }

    /** The texts that it gave vectors for. */
    public List<String> embedded() {
        return List.copyOf(embedded);
    }

    public void forget() {
        embedded.clear();
        requests.clear();
    }

    /** How many requests came for a model, whatever became of them. */
    public int requests(String model) {
        return requests.getOrDefault(model, new AtomicInteger()).get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange, boolean ollama) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            String model = request.path("model").asText();
            requests.computeIfAbsent(model, name -> new AtomicInteger()).incrementAndGet();
            List<String> texts = texts(request.path("input"));
            Mood now = moods.getOrDefault(model, mood);
            if (now != Mood.WELL && fails.get() > 0 && fails.decrementAndGet() == 0) {
                mood = Mood.WELL;
            }
            switch (now) {
                case TOO_MANY_REQUESTS -> send(exchange, 429, "{\"error\":{\"message\":\"slow down\"}}");
                case BROKEN -> send(exchange, 500, "{\"error\":{\"message\":\"broken\"}}");
                case UNAUTHORISED -> send(exchange, 401, "{\"error\":{\"message\":\"who are you?\"}}");
                case GARBAGE -> send(exchange, 200, "<html>Welcome to our proxy</html>");
                case REFUSES_LONG -> {
                    if (texts.stream().anyMatch(text -> text.length() > LONG)) {
                        send(exchange, 400, "{\"error\":{\"message\":\"input too long\"}}");
                    } else {
                        answer(exchange, ollama, model, texts, dimension(model));
                    }
                }
                case WRONG_COUNT -> answer(exchange, ollama, model, texts.subList(1, texts.size()), dimension(model));
                case WRONG_DIMENSION -> answer(exchange, ollama, model, texts, dimension(model) / 2);
                case NOT_NUMBERS -> answer(exchange, ollama, model, texts, 0);
                case SLOW -> {
                    pause(slowness);
                    answer(exchange, ollama, model, texts, dimension(model));
                }
                case WELL -> answer(exchange, ollama, model, texts, dimension(model));
            }
        }
    }

    private static List<String> texts(JsonNode input) {
        return input.isArray()
                ? StreamSupport.stream(input.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(input.asText());
    }

    private static int dimension(String model) {
        return Integer.parseInt(model.substring(model.lastIndexOf('-') + 1));
    }

    private void answer(HttpExchange exchange, boolean ollama, String model, List<String> texts, int dimension)
            throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("model", model);
        ArrayNode list = answer.putArray(ollama ? "embeddings" : "data");
        for (int i = 0; i < texts.size(); i++) {
            ArrayNode vector = ollama
                    ? list.addArray()
                    : list.addObject()
                            .put("object", "embedding")
                            .put("index", i)
                            .putArray("embedding");
            for (float each : vector(texts.get(i), model, dimension)) {
                vector.add(each);
            }
        }
        if (!ollama) {
            answer.put("object", "list")
                    .putObject("usage")
                    .put("prompt_tokens", 1)
                    .put("total_tokens", 1);
        }
        embedded.addAll(texts);
        send(exchange, 200, JSON.writeValueAsString(answer));
    }

    /** Not a direction, of three zeros, where the dimension is 0. */
    public static float[] vector(String text, String model, int dimension) {
        if (dimension == 0) {
            return new float[3];
        }
        float[] vector = new float[dimension];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            for (int i = 0; i + PIECE <= word.length(); i++) {
                vector[Math.floorMod((model + word.substring(i, i + PIECE)).hashCode() * 31, dimension)]++;
            }
        }
        vector[0] += 0.01f;
        return vector;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
