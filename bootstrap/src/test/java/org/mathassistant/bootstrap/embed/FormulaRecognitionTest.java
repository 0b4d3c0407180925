package org.mathassistant.bootstrap.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.ingestion.Ingestion;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobState;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.reading.ReadingRemark.Kind;
import org.mathassistant.domain.request.Caller;

/** A PDF whose formulas extraction mangles, with a stand-in for the service that recognises them, and without one. */
class FormulaRecognitionTest {
    private static final Caller READER = Caller.local(Language.EN);
    /** The page of {@code doubtful.tex} in points, and where its two formulas stand. */
    private static final String RECOGNISED = """
            {"status": "success", "document": {"json_content": {
              "pages": {"1": {"size": {"width": 340.2, "height": 425.2}}},
              "texts": [
                {"label": "formula", "text": "\\\\sum_{n=1}^{\\\\infty} \\\\frac{1}{n^2} = \\\\frac{\\\\pi^2}{6}",
                 "prov": [{"page_no": 1, "bbox": {"l": 34, "t": 64, "r": 306, "b": 93, "coord_origin": "TOPLEFT"}}]},
                {"label": "formula", "text": "\\\\prod_{k=1}^{\\\\infty} q_k = \\\\frac{\\\\pi}{2}",
                 "prov": [{"page_no": 1, "bbox": {"l": 34, "t": 129, "r": 306, "b": 156, "coord_origin": "TOPLEFT"}}]}
              ]}}}
            """;

    @TempDir
    Path dataDir;

    private static byte[] pdf() throws IOException {
        try (InputStream pdf = FormulaRecognitionTest.class.getResourceAsStream("/pdf/doubtful.pdf")) {
            return Objects.requireNonNull(pdf).readAllBytes();
        }
    }

    private MathAssistantFacade assistant(int port) {
        return MathAssistants.builder()
                .dataDir(dataDir)
                .setting("DOCLING_URL", "http://127.0.0.1:" + port)
                .build();
    }

    private static Job read(MathAssistantFacade assistant) throws Exception {
        Receipt receipt =
                assistant.ingestion().submit("Sums", Language.EN, List.of(new SourceFile("doubtful.pdf", pdf())));
        CompletableFuture<Job> end = new CompletableFuture<>();
        try (Ingestion.Subscription following = assistant
                .ingestion()
                .follow(receipt.job().orElseThrow(), job -> {
                    if (job.state().isEnd()) {
                        end.complete(job);
                    }
                })) {
            return end.get(120, TimeUnit.SECONDS);
        }
    }

    private static List<String> texts(MathAssistantFacade assistant) {
        return assistant.courses().list(READER).stream()
                .flatMap(course ->
                        assistant
                                .courses()
                                .passages(course.id(), "", Optional.empty(), Optional.empty(), 10, READER)
                                .stream())
                .map(Passage::text)
                .toList();
    }

    private static List<ReadingRemark> remarks(Job job, Kind kind) {
        return job.report().orElseThrow().remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .toList();
    }

    @Test
    void recognised_formulas_take_the_place_of_mangled_ones() throws Exception {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/convert/file", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = RECOGNISED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        try (MathAssistantFacade assistant = assistant(service.getAddress().getPort())) {
            Job job = read(assistant);
            assertThat(remarks(job, Kind.FORMULAS_RECOGNISED))
                    .containsExactly(new ReadingRemark(Kind.FORMULAS_RECOGNISED, "doubtful.pdf", 0, "1"));
            assertThat(texts(assistant)).hasSize(2);
            assertThat(texts(assistant).get(0))
                    .contains("inverse squares", "sum:", "$$\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}$$")
                    .doesNotContain("∑", "∫");
            assertThat(texts(assistant).get(1))
                    .contains("quotients converges:", "$$\\prod_{k=1}^{\\infty} q_k = \\frac{\\pi}{2}$$")
                    .doesNotContain("∏");
        } finally {
            service.stop(0);
        }
    }

    @Test
    void without_the_service_the_course_is_read_all_the_same_and_the_report_says_why() throws Exception {
        int port = RunningServer.freePort();
        try (MathAssistantFacade assistant = assistant(port)) {
            Job job = read(assistant);
            assertThat(job.state()).isEqualTo(JobState.DONE);
            assertThat(remarks(job, Kind.DOUBTFUL_FORMULAS)).hasSize(1);
            assertThat(remarks(job, Kind.FORMULAS_NOT_RECOGNISED))
                    .singleElement()
                    .extracting(ReadingRemark::detail)
                    .isEqualTo("127.0.0.1:" + port + ": can't be reached");
            assertThat(texts(assistant)).hasSize(2).first().asString().contains("∑");
        }
    }
}
