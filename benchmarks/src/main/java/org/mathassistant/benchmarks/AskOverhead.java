package org.mathassistant.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the server adds to an {@code ask}: the time that a caller waits, less the retrieval that the answer tells and less
 * the time from the model's taking of a request to its last word. HTTP on both sides, JSON, rights, prompt, grounding and
 * checks remain. Nothing is served again ({@code no-store}).
 *
 * <p>Argument: how many asks count [3000]; as many warm up.
 */
public final class AskOverhead {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] QUESTIONS = {
        "What is a convergent sequence?",
        "What does Rolle's theorem say?",
        "Is every bounded sequence convergent?",
        "How is the derivative defined?"
    };
    private static final String REPLY = """
            data: {"choices":[{"index":0,"delta":{"content":"A sequence converges if its terms get as close "}}]}

            data: {"choices":[{"index":0,"delta":{"content":"to a limit as you like [1], and stay there [2]."}}]}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: [DONE]

            """;

    private AskOverhead() {}

    public static void main(String[] args) throws Exception {
        int asks = args.length > 0 ? Integer.parseInt(args[0]) : 3_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicLong modelNanos = new AtomicLong();
        HttpServer model = model(modelNanos);
        try (ServerProcess server = ServerProcess.start(
                Files.createTempDirectory("ask-overhead"),
                Map.of(
                        "LLM_PROVIDER",
                        "openai",
                        "LLM_MODEL",
                        "stand-in",
                        "LLM_BASE_URL",
                        "http://127.0.0.1:" + model.getAddress().getPort() + "/v1"))) {
            print("with a model", measure(server, asks, "auto", modelNanos), out);
            print("without a model", measure(server, asks, "course", modelNanos), out);
        } finally {
            model.stop(0);
        }
    }

    /** Milliseconds, sorted. */
    private static double[] measure(ServerProcess server, int asks, String mode, AtomicLong modelNanos)
            throws IOException {
        double[] overhead = new double[asks];
        for (int i = -asks; i < asks; i++) {
            modelNanos.set(0);
            byte[] body = JSON.writeValueAsBytes(
                    Map.of("question", QUESTIONS[Math.floorMod(i, QUESTIONS.length)], "mode", mode, "language", "en"));
            long start = System.nanoTime();
            byte[] answer = server.post("/api/v1/tasks/ask", body, Map.of("Cache-Control", "no-store"));
            double waited = (System.nanoTime() - start) / 1e6;
            if (i >= 0) {
                JsonNode timings = JSON.readTree(answer).path("timings");
                overhead[i] = waited - timings.path("retrievalMs").asDouble() - modelNanos.get() / 1e6;
            }
        }
        Arrays.sort(overhead);
        return overhead;
    }

    private static void print(String name, double[] sorted, PrintStream out) {
        out.printf(
                "%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms (%d asks)%n",
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted.length);
    }

    private static HttpServer model(AtomicLong nanos) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> reply(exchange, nanos));
        server.start();
        return server;
    }

    private static void reply(HttpExchange exchange, AtomicLong nanos) throws IOException {
        long start = System.nanoTime();
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] reply = REPLY.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, reply.length);
            nanos.addAndGet(System.nanoTime() - start);
            exchange.getResponseBody().write(reply);
        }
    }
}
