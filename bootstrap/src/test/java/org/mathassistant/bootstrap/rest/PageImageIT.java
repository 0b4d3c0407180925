package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.bootstrap.testing.StoredPdf;

/** The pages of PDFs as pictures. */
class PageImageIT {
    @TempDir
    private static Path dataDir;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        StoredPdf.into(dataDir);
        server = RunningServer.start(dataDir, Map.of("SAMPLE_COURSE", "false"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static HttpResponse<byte[]> page(String query, String... headers) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    server.request("/api/v1/passages/" + query, headers).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static BufferedImage image(HttpResponse<byte[]> response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("image/png");
        return ImageIO.read(new ByteArrayInputStream(response.body()));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static int brightness(BufferedImage image, double top) {
        return image.getRGB(image.getWidth() / 2, (int) (top * image.getHeight())) & 0xFF;
    }

    /** The last segment of its type; its status is checked. */
    private static String problem(int status, String query) {
        HttpResponse<String> response = server.get("/api/v1/passages/" + query, "Accept-Language", "en");
        JsonNode problem = ApiClient.json(response);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.path("detail").asText()).isNotBlank();
        return problem.path("type").asText().replaceAll(".*/", "");
    }

    @Test
    void a_passage_says_where_it_stands() {
        JsonNode regions = new ApiClient(server).get("/api/v1/passages/both").path("regions");
        assertThat(regions).hasSize(2);
        assertThat(regions.get(1)).hasToString("""
                {"pdfPage":2,"left":0.0,"top":0.0,"width":1.0,"height":0.5}""");
        assertThat(new ApiClient(server).get("/api/v1/passages/plain").path("regions"))
                .isEmpty();
    }

    @Test
    void the_page_of_a_passage_is_a_picture_in_the_asked_width() throws Exception {
        BufferedImage image = image(page("first/page?width=300"));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(brightness(image, 0.25)).isZero();
        assertThat(brightness(image, 0.75)).isEqualTo(255);
        assertThat(image(page("first/page")).getWidth()).isEqualTo(1_200);
    }

    @Test
    void another_page_of_the_passage_is_shown_where_it_is_named() throws Exception {
        assertThat(brightness(image(page("both/page?width=100")), 0.25)).isZero();
        assertThat(brightness(image(page("both/page?width=100&page=2")), 0.25)).isEqualTo(255);
        assertThat(problem(400, "both/page?page=3")).isEqualTo("not-one-of");
        assertThat(problem(400, "first/page?page=2")).isEqualTo("not-one-of");
        assertThat(problem(400, "first/page?page=0")).isEqualTo("out-of-range");
        assertThat(problem(400, "first/page?page=x")).isEqualTo("wrong-type");
        assertThat(problem(400, "first/page?width=99")).isEqualTo("out-of-range");
        assertThat(problem(400, "first/page?width=2401")).isEqualTo("out-of-range");
        assertThat(problem(400, "first/page?height=100")).isEqualTo("unknown-field");
    }

    @Test
    void a_browser_that_has_the_picture_is_told_that_it_still_holds() throws Exception {
        HttpResponse<byte[]> first = page("first/page?width=120");
        String version = header(first, "ETag");
        assertThat(version).startsWith("\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("private, no-cache");
        HttpResponse<byte[]> again = page("first/page?width=120", "If-None-Match", version);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(version);
        assertThat(page("first/page?width=121", "If-None-Match", version).statusCode())
                .isEqualTo(200);
    }

    @Test
    void where_there_is_no_picture_it_is_said_why() {
        assertThat(problem(404, "plain/page")).isEqualTo("no-page-image");
        assertThat(problem(404, "nobody/page")).isEqualTo("unknown-passage");
        assertThat(problem(410, "old/page")).isEqualTo("page-gone");
        assertThat(problem(422, "broken/page")).isEqualTo("page-not-drawn");
    }

    @Test
    void the_description_tells_of_it() {
        assertThat(server.get("/openapi").body())
                .contains("/api/v1/passages/{id}/page")
                .contains("image/png");
    }
}
