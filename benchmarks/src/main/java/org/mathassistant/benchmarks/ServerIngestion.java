package org.mathassistant.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Uploads course folders to the real server and says how long each takes, what the server holds in memory afterwards, and
 * how fast it searches over all of them.
 *
 * <p>Arguments: pairs of a language and a folder, or a PDF ({@code fr PATH en PATH}); of a folder, its text files and PDFs are
 * sent.
 */
public final class ServerIngestion {
    private static final String BOUNDARY = "benchmark-boundary";
    private static final Duration SETTLING = Duration.ofSeconds(15);
    private static final int WARM_UP = 3_000;
    private static final int SEARCHES = 2_000;
    /** Questions asked twice before the clock counts: the server compiles what it runs often. */
    private static final int PAIRS_TO_WARM_UP = 2_400;

    private static final int PAIRS = 480;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As students ask, in both languages, covered or not, with formulas and references. */
    private static final List<String> QUERIES = List.of(
            "What is a convergent sequence?",
            "théorème des accroissements finis",
            "démontrer que toute suite croissante majorée converge",
            "definition of a compact set",
            "Theorem 2.3.8",
            "is every continuous function on [a,b] uniformly continuous",
            "espace vectoriel normé de dimension finie",
            "\\int_a^b f(x) dx = F(b) - F(a)",
            "why does x^2 < 1 imply |x| < 1",
            "exercice sur les séries entières rayon de convergence",
            "mesure de Lebesgue sur ℝ",
            "how do I bake bread",
            "inégalité de Cauchy-Schwarz",
            "mean value theorem",
            "groupe symétrique et signature",
            "limit of (1+1/n)^n");

    private ServerIngestion() {}

    public static void main(String[] arguments) throws Exception {
        Path dataDir = Files.createTempDirectory("math-assistant-benchmark");
        try (ServerProcess server = ServerProcess.start(dataDir)) {
            System.out.printf("start: %d MiB resident%n", server.residentMiB("VmRSS"));
            for (int i = 0; i + 1 < arguments.length; i += 2) {
                ingest(server, arguments[i], Path.of(arguments[i + 1]));
            }
            Thread.sleep(SETTLING);
            System.out.printf("%d s later: %d MiB resident%n", SETTLING.toSeconds(), server.residentMiB("VmRSS"));
            search(server);
            repeat(server);
            System.out.printf(
                    "after searching: %d MiB resident, %d MiB at most%n",
                    server.residentMiB("VmRSS"), server.residentMiB("VmHWM"));
        } finally {
            delete(dataDir);
        }
    }

    private static void ingest(ServerProcess server, String language, Path folder) throws Exception {
        byte[] archive = archive(folder);
        long start = System.nanoTime();
        JsonNode receipt = JSON.readTree(server.send(server.to("/api/v1/courses")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                multipart(folder.getFileName().toString(), language, archive))))
                .body());
        JsonNode job = JSON.createObjectNode();
        long peak = 0;
        while (!job.path("state").asText().matches("DONE|FAILED|CANCELLED")) {
            Thread.sleep(50);
            peak = Math.max(peak, server.residentWithChildrenMiB());
            job = JSON.readTree(server.send(
                            server.to("/api/v1/jobs/" + receipt.path("jobId").asText()))
                    .body());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %s in %.1f s, %d MiB resident, %d MiB at most, %d MiB with the processes that it starts; blocks %s%n",
                folder.getFileName(),
                job.path("state").asText(),
                seconds,
                server.residentMiB("VmRSS"),
                server.residentMiB("VmHWM"),
                peak,
                job.path("report").path("blocks"));
    }

    private static void search(ServerProcess server) throws Exception {
        double[] millis = new double[SEARCHES];
        for (int i = -WARM_UP; i < SEARCHES; i++) {
            String query = QUERIES.get(Math.floorMod(i, QUERIES.size()));
            String body = JSON.writeValueAsString(Map.of("query", query));
            long start = System.nanoTime();
            int status = server.send(server.to("/api/v1/search")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body)))
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("search answered " + status);
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "search over all courses, through HTTP: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms (%d searches)%n",
                millis[SEARCHES / 2],
                millis[SEARCHES * 95 / 100],
                millis[SEARCHES * 99 / 100],
                SEARCHES);
    }

    /** Asks a question that was never asked, then the same again, until the server is warm; then with the clock on. */
    private static void repeat(ServerProcess server) throws Exception {
        for (int i = 0; i < PAIRS_TO_WARM_UP; i++) {
            ask(server, i);
            ask(server, i);
        }
        Asked[] first = new Asked[PAIRS];
        Asked[] again = new Asked[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            first[i] = ask(server, PAIRS_TO_WARM_UP + i);
            again[i] = ask(server, PAIRS_TO_WARM_UP + i);
        }
        print("through HTTP", first, again, Asked::throughHttp);
        print("in the server", first, again, Asked::inServer);
    }

    private static void print(String where, Asked[] first, Asked[] again, ToDoubleFunction<Asked> time) {
        double[] factors = new double[PAIRS];
        Arrays.setAll(factors, i -> time.applyAsDouble(first[i]) / time.applyAsDouble(again[i]));
        System.out.printf(
                Locale.ROOT,
                "ask %s: first time %.2f ms, again %.3f ms, %.1f times faster (medians of %d questions)%n",
                where,
                median(first, time),
                median(again, time),
                median(factors),
                PAIRS);
    }

    private static double median(Asked[] asked, ToDoubleFunction<Asked> time) {
        return median(Arrays.stream(asked).mapToDouble(time).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** @param number each is another question to the server: {@code variant} is part of what it knows an answer by */
    private static Asked ask(ServerProcess server, int number) throws Exception {
        String body = JSON.writeValueAsString(
                Map.of("question", QUERIES.get(number % QUERIES.size()), "variant", 1 + number / QUERIES.size()));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        byte[] answer = server.post("/api/v1/tasks/ask", bytes);
        double throughHttp = (System.nanoTime() - start) / 1e6;
        return new Asked(
                throughHttp,
                JSON.readTree(answer).path("timings").path("totalMs").asDouble());
    }

    /** How long one answer took, in milliseconds. */
    private record Asked(double throughHttp, double inServer) {}

    private static byte[] archive(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(folder);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(tex|md|txt|aux|pdf)"))
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(
                        folder.equals(file)
                                ? file.getFileName().toString()
                                : folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] multipart(String title, String language, byte[] archive) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<byte[]> parts = new ArrayList<>();
        parts.add(part("name=\"title\"", title.getBytes(StandardCharsets.UTF_8)));
        parts.add(part("name=\"language\"", language.getBytes(StandardCharsets.UTF_8)));
        parts.add(part("name=\"files\"; filename=\"course.zip\"", archive));
        parts.forEach(body::writeBytes);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
