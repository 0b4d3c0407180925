package org.mathassistant.infrastructure.docling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.IFormulaReader;
import org.mathassistant.domain.reading.Formula;
import org.mathassistant.domain.reading.FormulaReading;

class DoclingFormulaReaderTest {
    private static final SourceFile PDF =
            new SourceFile("analysis.pdf", "%PDF-1.7 é".getBytes(StandardCharsets.ISO_8859_1));
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static FormulaReading read(DoclingStandIn server) {
        return read(server, LIMIT);
    }

    private static FormulaReading read(DoclingStandIn server, Duration limit) {
        return DoclingAdapters.formulaReader(server.uri(), "secret").read(PDF, 3, 4, limit);
    }

    private static FormulaReading answered(String body) throws IOException {
        try (DoclingStandIn server = DoclingStandIn.answering(200, body)) {
            return read(server);
        }
    }

    private static String document(String status, String texts) {
        return """
                {"document": {"json_content": {
                   "texts": [%s],
                   "pages": {"3": {"size": {"width": 200, "height": 400}, "page_no": 3},
                             "4": {"size": {"width": 0, "height": 400}, "page_no": 4}}}},
                 "status": "%s", "errors": [], "processing_time": 1.5}
                """.formatted(texts, status);
    }

    private static String formula(String latex, String page, String box) {
        return """
                {"label": "formula", "text": "%s", "prov": [{"page_no": %s, "bbox": %s, "charspan": [0, 1]}]}""".formatted(latex, page, box);
    }

    private static final String BOX =
            "{\"l\": 20, \"t\": 300, \"r\": 180, \"b\": 200, \"coord_origin\": \"BOTTOMLEFT\"}";
    private static final String GOOD = formula("\\\\frac{a}{b}", "3", BOX);

    @Test
    void formulas_come_with_their_places() throws IOException {
        String fromAbove =
                BOX.replace("BOTTOMLEFT", "TOPLEFT").replace("300", "40").replace("200", "80");
        FormulaReading reading = answered(document(
                "success", GOOD + ", {\"label\": \"text\", \"text\": \"Hence\"}, " + formula("x^2", "3", fromAbove)));
        assertThat(reading)
                .isEqualTo(FormulaReading.of(List.of(
                        new Formula(new Region(3, 0.1, 0.25, 0.8, 0.25), "\\frac{a}{b}"),
                        new Formula(new Region(3, 0.1, 0.1, 0.8, 0.1), "x^2"))));
    }

    @Test
    void the_pages_the_file_and_the_key_are_sent() throws IOException {
        try (DoclingStandIn server = DoclingStandIn.answering(200, document("success", ""))) {
            assertThat(read(server).hasFailed()).isFalse();
            assertThat(server.received)
                    .contains("name=\"do_formula_enrichment\"", "name=\"to_formats\"", "filename=\"course.pdf\"")
                    .contains("%PDF-1.7 é")
                    .containsPattern("(?s)page_range\".{0,60}\\r\\n3\\r\\n.*page_range\".{0,60}\\r\\n4\\r\\n");
            assertThat(server.key).isEqualTo("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"l\": 20, \"t\": 300, \"r\": 180}",
                "{\"l\": \"20\", \"t\": 300, \"r\": 180, \"b\": 200}",
                "{\"l\": 1e999, \"t\": 300, \"r\": 180, \"b\": 200}",
                "[]",
                "null"
            })
    void a_formula_without_a_place_is_left_out(String box) throws IOException {
        FormulaReading reading = answered(document("partial_success", formula("x", "3", box) + ", " + GOOD));
        assertThat(reading.hasFailed()).isFalse();
        assertThat(reading.formulas()).hasSize(1);
    }

    @Test
    void a_formula_beyond_its_page_is_cut_to_it() throws IOException {
        String far = "{\"l\": -1e300, \"t\": 1e300, \"r\": 1e300, \"b\": -1e300}";
        assertThat(answered(document("success", formula("x", "3", far))).formulas())
                .containsExactly(new Formula(new Region(3, 0, 0, 1, 1), "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "5", "-1", "4", "\"three\""})
    void a_formula_on_a_page_that_was_not_asked_for_or_has_no_size_is_left_out(String page) throws IOException {
        assertThat(answered(document("success", formula("x", page, BOX))).formulas())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a$b", "a\\u0000b"})
    void what_is_no_latex_is_left_out(String latex) throws IOException {
        assertThat(answered(document("success", formula(latex, "3", BOX))).formulas())
                .isEmpty();
    }

    @Test
    void a_formula_of_the_longest_length_is_kept_and_a_longer_one_left_out() throws IOException {
        String longest = "x".repeat(Conversion.MAX_LATEX);
        assertThat(answered(document("success", formula(longest, "3", BOX))).formulas())
                .hasSize(1);
        assertThat(answered(document("success", formula(longest + "x", "3", BOX)))
                        .formulas())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>Hello</html>", "{\"status\": \"success\"", "[]", "{\"status\": \"success\"}", "7"})
    void garbage_is_said_to_be_none_of_its_answers(String body) throws IOException {
        assertThat(answered(body).failure()).contains("an answer");
    }

    @Test
    void what_it_says_of_its_own_failure_is_passed_on() throws IOException {
        assertThat(answered(document("failure", GOOD)).failure()).endsWith(": status failure");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 422, 500, 503, 504})
    void a_refusal_is_named_by_its_status(int status) throws IOException {
        try (DoclingStandIn server = DoclingStandIn.answering(status, "no")) {
            assertThat(read(server).failure()).endsWith(": HTTP " + status).startsWith("127.0.0.1:");
        }
    }

    @Test
    void a_server_that_is_not_there_is_said_not_to_be_reached() throws IOException {
        DoclingStandIn gone = DoclingStandIn.answering(200, "");
        gone.close();
        assertThat(read(gone).failure()).endsWith("can't be reached");
    }

    @Test
    void a_server_that_never_answers_is_given_up() throws IOException {
        CountDownLatch forEver = new CountDownLatch(1);
        try (DoclingStandIn server = new DoclingStandIn(exchange -> await(forEver))) {
            assertThat(read(server, Duration.ofSeconds(1)).failure()).endsWith("no answer within 1 s");
        } finally {
            forEver.countDown();
        }
    }

    @Test
    void an_answer_that_stops_half_way_is_given_up() throws IOException {
        CountDownLatch forEver = new CountDownLatch(1);
        try (DoclingStandIn server = new DoclingStandIn(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(forEver);
        })) {
            assertThat(read(server, Duration.ofSeconds(1)).failure()).endsWith("no answer within 1 s");
        } finally {
            forEver.countDown();
        }
    }

    @Test
    void a_connection_that_breaks_off_is_said_to() throws IOException {
        try (DoclingStandIn server = new DoclingStandIn(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            throw new IOException("broken by the test");
        })) {
            assertThat(read(server).failure()).endsWith("the connection broke off");
        }
    }

    @Test
    void an_answer_without_end_is_cut_off() throws IOException {
        try (DoclingStandIn server = new DoclingStandIn(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(blanks);
            }
        })) {
            assertThat(read(server).failure()).contains("more than " + DoclingFormulaReader.MAX_REPLY_BYTES);
        }
    }

    @Test
    void an_interrupted_reader_comes_back() throws Exception {
        CountDownLatch forEver = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (DoclingStandIn server = new DoclingStandIn(exchange -> {
            asked.countDown();
            await(forEver);
        })) {
            IFormulaReader reader = DoclingAdapters.formulaReader(server.uri(), "");
            FormulaReading[] reading = new FormulaReading[1];
            Thread thread = Thread.ofVirtual().start(() -> reading[0] = reader.read(PDF, 1, 1, LIMIT));
            asked.await();
            thread.interrupt();
            thread.join();
            assertThat(reading[0].failure()).endsWith("interrupted");
        } finally {
            forEver.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
