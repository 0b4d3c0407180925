package org.mathassistant.bootstrap.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The real server, {@code bootstrap/target/math-assistant.jar}, as its own process on a free loopback port. */
public final class RunningServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final int port;
    private final Path dataDir;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> announced = new CompletableFuture<>();

    private RunningServer(Process process, int port, Path dataDir) {
        this.process = process;
        this.port = port;
        this.dataDir = dataDir;
        Thread.ofPlatform().daemon().name("server-output").start(this::readOutput);
    }

    /** Starts a server with these settings on a data folder and waits until it says where it is. */
    public static RunningServer start(Path dataDir, Map<String, String> settings) {
        RunningServer server = launch(dataDir, settings);
        server.awaitReady();
        return server;
    }

    /** Starts a server without waiting. */
    public static RunningServer launch(Path dataDir, Map<String, String> settings) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(coverageAgent());
            command.addAll(List.of("@src/main/launch/server.options", "-jar", jar().toString()));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("HTTP_PORT", Integer.toString(port));
            builder.environment().put("DATA_DIR", dataDir.toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(settings);
            int settled = Integer.parseInt(builder.environment().get("HTTP_PORT"));
            return new RunningServer(builder.start(), settled, dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What measures this test's own coverage measures the server's too. */
    private static List<String> coverageAgent() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .toList();
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public void awaitReady() {
        try {
            announced.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            kill();
            throw new IllegalStateException("the server did not become ready: " + String.join("\n", output), e);
        }
    }

    public int port() {
        return port;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public Path dataDir() {
        return dataDir;
    }

    public long pid() {
        return process.pid();
    }

    /** What it printed so far. */
    public List<String> output() {
        return List.copyOf(output);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(STOP_LIMIT);
    }

    /** Ends it as Ctrl-C would, and waits; its exit status. */
    public int stop() {
        process.destroy();
        return awaitExit(STOP_LIMIT);
    }

    public int awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not end: " + String.join("\n", output));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith("Math Assistant is ready")) {
                    announced.complete(null);
                }
            }
        } catch (IOException e) {
            output.add("(its output was closed)");
        }
        announced.completeExceptionally(new TimeoutException("the server ended before it was ready"));
    }

    private static Path jar() {
        Path jar = Path.of("target", "math-assistant.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalStateException("build it first: ./mvnw package; there is no " + jar);
        }
        return jar;
    }
}
