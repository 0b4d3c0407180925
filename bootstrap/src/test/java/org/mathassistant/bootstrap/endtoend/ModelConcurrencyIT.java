package org.mathassistant.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.bootstrap.testing.StandInModel;

/** Many people who wait for a slow model hold no threads: they all wait together. */
class ModelConcurrencyIT {
    private static final int PEOPLE = 200;
    private static final Duration THINKING = Duration.ofSeconds(2);

    /** One after the other would be 400 s; on eight threads, 50 s. */
    private static final Duration LIMIT = Duration.ofSeconds(25);

    /** The container's own pools may still grow a little. */
    private static final int FEW_THREADS = 32;

    @TempDir
    Path dataDir;

    @Test
    void two_hundred_people_wait_together_on_a_handful_of_threads() {
        try (StandInModel model = StandInModel.start();
                RunningServer server = RunningServer.start(dataDir, settings(model))) {
            String course = new ApiClient(server)
                    .publish(
                            "Suites",
                            "fr",
                            Map.of("a.md", "# Suites\n\n**Définition 1.1 (Suite sage).** Elle reste sous $7$.\n"));
            askTogether(server, course, 20, "échauffement");
            model.usually(StandInModel.after(THINKING, "Elle reste sous $7$ [1]."));
            long before = threads(server);
            Instant start = Instant.now();
            CompletableFuture<Long> peak = CompletableFuture.supplyAsync(() -> peakUntil(start.plus(THINKING), server));

            List<String> answers = askTogether(server, course, PEOPLE, "élève");

            Duration time = Duration.between(start, Instant.now());
            assertThat(answers).hasSize(PEOPLE).allMatch(answer -> answer.contains("\"name\":\"openai\""));
            assertThat(time).isLessThan(LIMIT);
            assertThat(peak.join() - before).isLessThan(FEW_THREADS);
        }
    }

    private static Map<String, String> settings(StandInModel model) {
        Map<String, String> settings = new HashMap<>(model.settings());
        settings.put("SAMPLE_COURSE", "false");
        return settings;
    }

    /** Each is at another level, so that no two share an answer. */
    private static List<String> askTogether(RunningServer server, String course, int people, String name) {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            List<CompletableFuture<String>> all = IntStream.range(0, people)
                    .mapToObj(i -> http.sendAsync(
                                    request(server, course, name + ' ' + i), HttpResponse.BodyHandlers.ofString())
                            .thenApply(HttpResponse::body))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        }
    }

    private static HttpRequest request(RunningServer server, String course, String level) {
        return server.request("/api/v1/tasks/ask")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"question\": \"Qu'est-ce qu'une suite sage ?\", \"course\": \"%s\", \"level\": \"%s\"}"
                                .formatted(course, level)))
                .build();
    }

    private static long peakUntil(Instant end, RunningServer server) {
        long peak = 0;
        while (Instant.now().isBefore(end)) {
            peak = Math.max(peak, threads(server));
            pause();
        }
        return peak;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the operating system counts them: virtual threads are none. */
    private static long threads(RunningServer server) {
        try {
            return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("Threads:"))
                    .map(line -> line.substring("Threads:".length()).strip())
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
