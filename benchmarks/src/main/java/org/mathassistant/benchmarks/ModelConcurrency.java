package org.mathassistant.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * How long many simultaneous asks take against a model of a few seconds, and how many threads of the system the server
 * holds meanwhile. The model is a stand-in in this process, over real HTTP.
 *
 * <p>The machine may be busy with other work, so the processor time is told too.
 *
 * <p>Arguments: people [200], seconds that the model thinks [2], rounds without a pause to warm up [25].
 */
public final class ModelConcurrency {
    private static final int ROUNDS = 3;

    /** Of the same asks, against the same model without its pause: Java compiles what it runs often. */
    private static final int WARM_UP_ROUNDS = 25;

    private static final String REPLY = """
            data: {"choices":[{"index":0,"delta":{"content":"A sequence converges if it gets close [1]."}}]}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: [DONE]

            """;

    private ModelConcurrency() {}

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        Duration thinking = Duration.ofSeconds(args.length > 1 ? Long.parseLong(args[1]) : 2);
        int warmUp = args.length > 2 ? Integer.parseInt(args[2]) : WARM_UP_ROUNDS;
        Path folder = Files.createTempDirectory("model-concurrency");
        Duration[] pause = {Duration.ZERO};
        HttpServer model = model(pause);
        Map<String, String> settings = Map.of(
                "LLM_PROVIDER",
                "openai",
                "LLM_MODEL",
                "stand-in",
                "LLM_BASE_URL",
                "http://127.0.0.1:" + model.getAddress().getPort() + "/v1");
        try (ServerProcess server = ServerProcess.start(folder, settings);
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build()) {
            for (int round = 0; round < warmUp; round++) {
                ask(http, server, people);
            }
            pause[0] = thinking;
            for (int round = 0; round < ROUNDS; round++) {
                measure(http, server, people, thinking);
            }
        } finally {
            model.stop(0);
        }
    }

    private static void measure(HttpClient http, ServerProcess server, int people, Duration thinking)
            throws IOException, InterruptedException {
        long before = server.threads();
        Duration servers = server.processorTime();
        Duration others = ownProcessorTime();
        CompletableFuture<Long> peak = CompletableFuture.supplyAsync(() -> peak(server, thinking));
        long start = System.nanoTime();
        double[] seconds = ask(http, server, people);
        double all = (System.nanoTime() - start) / 1e9;
        Arrays.sort(seconds);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%d asks, model of %d s: all done in %.2f s (median %.2f s, slowest %.2f s); threads %d before, %d at most; "
                        + "processors: %d ms in the server, %d ms in the askers and the model%n",
                people,
                thinking.toSeconds(),
                all,
                seconds[people / 2],
                seconds[people - 1],
                before,
                peak.join(),
                server.processorTime().minus(servers).toMillis(),
                ownProcessorTime().minus(others).toMillis());
    }

    private static Duration ownProcessorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long peak(ServerProcess server, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long peak = 0;
        try {
            while (System.nanoTime() < end) {
                peak = Math.max(peak, server.threads());
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return peak;
    }

    /** The seconds of each ask; {@code no-store}, so that nothing is served again. */
    private static double[] ask(HttpClient http, ServerProcess server, int people) {
        List<CompletableFuture<Double>> all = IntStream.range(0, people)
                .mapToObj(i -> {
                    long start = System.nanoTime();
                    return http.sendAsync(request(server, i), HttpResponse.BodyHandlers.ofString())
                            .thenApply(response -> {
                                if (response.statusCode() != 200
                                        || !response.body().contains("stand-in")) {
                                    throw new IllegalStateException(response.body());
                                }
                                return (System.nanoTime() - start) / 1e9;
                            });
                })
                .toList();
        return all.stream().mapToDouble(CompletableFuture::join).toArray();
    }

    private static HttpRequest request(ServerProcess server, int person) {
        String body =
                "{\"question\":\"What is a convergent sequence?\",\"language\":\"en\",\"level\":\"" + person + "\"}";
        return server.to("/api/v1/tasks/ask")
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static HttpServer model(Duration[] pause) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> reply(exchange, pause[0]));
        server.start();
        return server;
    }

    private static void reply(HttpExchange exchange, Duration pause) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            Thread.sleep(pause);
            byte[] reply = REPLY.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
