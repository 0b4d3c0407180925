package org.mathassistant.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runnable jar as a user starts it, on a free port and a data folder of its own. */
final class ServerProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it with the options of {@code -Pserve} and waits until it is ready. */
    static ServerProcess start(Path dataDir) throws IOException, InterruptedException {
        return start(dataDir, Map.of());
    }

    /** The same with further settings. */
    static ServerProcess start(Path dataDir, Map<String, String> settings) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@bootstrap/src/main/launch/server.options",
                        "-jar",
                        "bootstrap/target/math-assistant.jar")
                .redirectErrorStream(true)
                .redirectOutput(dataDir.resolve("server.log").toFile());
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().put("DATA_DIR", dataDir.toString());
        builder.environment().putAll(settings);
        ServerProcess server = new ServerProcess(builder.start(), port);
        server.awaitReady();
        return server;
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /**
     * Posts JSON with the client that costs least: it works on the calling thread, where {@link HttpClient} hands each
     * exchange from thread to thread, which takes longer than the server does for an answer that it has already.
     */
    byte[] post(String path, byte[] json) throws IOException {
        return post(path, json, Map.of());
    }

    /** The same with further headers. */
    byte[] post(String path, byte[] json, Map<String, String> headers) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        headers.forEach(connection::setRequestProperty);
        try (OutputStream body = connection.getOutputStream()) {
            body.write(json);
        }
        try (InputStream answer = connection.getInputStream()) {
            return answer.readAllBytes();
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** What the process holds in memory, in MiB: {@code VmRSS} of proc(5); {@code VmHWM} is its highest so far. */
    long residentMiB(String field) throws IOException {
        return status(process.pid(), field) / 1024;
    }

    /** What the process and those that it started hold in memory just now, in MiB. */
    long residentWithChildrenMiB() throws IOException {
        long sum = residentMiB("VmRSS");
        for (ProcessHandle child : process.descendants().toList()) {
            sum += status(child.pid(), "VmRSS") / 1024;
        }
        return sum;
    }

    /** The threads of the process as the system counts them: virtual ones are none. */
    long threads() throws IOException {
        return status(process.pid(), "Threads");
    }

    /** What it has had of all processors since it started; zero where the system doesn't tell. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** 0 where the process has ended. */
    private static long status(long pid, String field) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(field + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        client.close();
    }

    private void awaitReady() throws InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit && process.isAlive()) {
            try {
                HttpResponse<String> health = send(to("/health/ready").timeout(Duration.ofSeconds(5)));
                if (health.statusCode() == 200 && health.body().contains("math-assistant")) {
                    return;
                }
            } catch (IOException e) {
                // Nothing listens yet: the server is still starting.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the server did not become ready; see server.log in its data folder");
    }
}
