package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;

/** Each bad input gets its own problem, in the reader's language, and leaves nothing behind. */
class BadInputIT {
    private static final String ASK = "/tasks/ask";
    private static final byte[] PDF =
            Rest.utf8("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< >>\nstream\n\u0000\u0001\u0002\u0003");

    private final Rest rest = new Rest(SharedServer.get());
    private JsonNode coursesBefore = rest.get("/courses").body();

    @BeforeEach
    void rememberCourses() {
        coursesBefore = rest.get("/courses").body();
    }

    @AfterEach
    void nothingIsHalfStored() {
        assertThat(rest.get("/courses").body()).isEqualTo(coursesBefore);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|400|empty-body|",
                "{}|400|missing-field|question",
                "{\"question\":\"\"}|400|blank|question",
                "{\"question\":\" \\n \"}|400|blank|question",
                "{\"question\":|400|malformed-json|",
                "{\"question\":\"x\"} trailing|400|malformed-json|",
                "[\"question\"]|400|not-an-object|",
                "null|400|not-an-object|",
                "{\"question\":\"a\",\"question\":\"b\"}|400|duplicate-field|question",
                "{\"question\":42}|400|wrong-type|question",
                "{\"question\":[\"a\"]}|400|wrong-type|question",
                "{\"question\":\"a\",\"variant\":\"1\"}|400|wrong-type|variant",
                "{\"question\":\"a\",\"variant\":1.5}|400|wrong-type|variant",
                "{\"question\":\"a\",\"variant\":0}|400|out-of-range|variant",
                "{\"question\":\"a\",\"variant\":1001}|400|out-of-range|variant",
                "{\"question\":\"a\",\"surplus\":1}|400|unknown-field|surplus",
                "{\"question\":\"a\\u0000b\"}|400|control-characters|question",
                "{\"question\":\"a\\u001bb\"}|400|control-characters|question",
                "{\"question\":\"a\\ud800\"}|400|control-characters|question",
                "{\"question\":\"a\",\"language\":\"de\"}|400|not-one-of|language",
                "{\"question\":\"a\",\"kind\":\"poem\"}|400|not-one-of|kind",
                "{\"question\":\"a\",\"mode\":\"oracle\"}|400|not-one-of|mode",
                "{\"question\":\"a\",\"style\":\"rude\"}|400|not-one-of|style",
                "{\"question\":\"a\",\"course\":\"nope\"}|404|unknown-course|",
                "{\"question\":\"a\",\"course\":\"../../etc\"}|404|unknown-course|",
                "{\"question\":\"a\",\"session\":\"nope\"}|404|unknown-session|"
            })
    void ask_refusesNamingWhatIsWrong(String json, int status, String problem, String field) {
        Reply reply = rest.post(ASK, json);

        assertThat(reply.problem()).isEqualTo(problem);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body().path("status").asInt()).isEqualTo(status);
        assertThat(reply.body().path("field").asText(null)).isEqualTo(field);
        assertThat(reply.body().path("title").asText()).isNotBlank();
        assertThat(reply.body().path("detail").asText()).isNotBlank();
        assertThat(reply.http().body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void givenQuestionOfTwoMegabytes_ask_namesTheLimit() {
        Reply reply = rest.post(ASK, "{\"question\":\"" + "a".repeat(2 << 20) + "\"}");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.problem()).isEqualTo("body-too-large");
        assertThat(reply.body().path("detail").asText()).contains("1048576");
    }

    @Test
    void givenQuestionJustTooLong_ask_namesBothLengths() {
        Reply reply = rest.post(ASK, "{\"question\":\"" + "a".repeat(8_001) + "\"}");

        assertThat(reply.problem()).isEqualTo("too-long");
        assertThat(reply.body().path("detail").asText()).contains("8000").contains("8001");
    }

    @Test
    void givenDeepJson_ask_namesTheDepth() {
        Reply reply = rest.post(ASK, "{\"question\":" + "[".repeat(100_000));

        assertThat(reply.problem()).isEqualTo("too-deep");
    }

    @Test
    void givenBytesThatAreNoText_ask_refuses() {
        byte[] body = "{\"question\":\"\u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(rest.post(ASK, body).problem()).isEqualTo("malformed-json");
    }

    @Test
    void givenUnknownTask_namesTheKnownOnes() {
        Reply reply = rest.post("/tasks/divine", "{}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo("unknown-task");
        assertThat(reply.body().path("detail").asText()).contains("divine").contains("ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|{}|obligatoire",
                "en, fr;q=0.5|{}|is required",
                "de, fr;q=0.5|{}|obligatoire",
                "en|{\"language\":\"fr\"}|obligatoire",
                "fr|{\"language\":\"en\"}|is required",
                "de|{}|is required"
            })
    void problems_speakTheLanguageOfTheBodyElseOfTheHeader(String acceptLanguage, String json, String words) {
        Reply reply = rest.post(ASK, json, "Accept-Language", acceptLanguage);

        assertThat(reply.body().path("detail").asText()).contains(words);
    }

    @Test
    void givenFilterThatMatchesNothing_search_isEmptyAndNotCovered() {
        Reply reply = rest.post("/search", "{\"query\":\"suite\",\"chapter\":\"999\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("items")).isEmpty();
        assertThat(reply.body().path("covered").asBoolean(true)).isFalse();
    }

    @Test
    void givenFilterThatMatchesNothing_ask_saysThatItIsNotGrounded() {
        Reply reply = rest.post(ASK, "{\"question\":\"suite\",\"number\":\"999.9\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("grounded").asBoolean(true)).isFalse();
        assertThat(reply.body().path("citations")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/nowhere,404,unknown-path",
        "GET,/courses/nope,404,unknown-course",
        "GET,/courses/nope/passages,404,unknown-course",
        "DELETE,/courses/nope,404,unknown-course",
        "GET,/passages/nope,404,unknown-passage",
        "GET,/passages/a%20b,404,unknown-passage",
        "GET,/jobs/nope,404,unknown-job",
        "DELETE,/jobs/nope,404,unknown-job",
        "PUT,/search,405,method-not-allowed",
        "DELETE,/tasks/ask,405,method-not-allowed",
        "GET,/courses?limit=0,400,out-of-range",
        "GET,/courses?limit=501,400,out-of-range",
        "GET,/courses?limit=ten,400,wrong-type",
        "GET,/courses?page=2,400,unknown-field",
        "GET,/courses?limit=1&limit=2,400,duplicate-field",
        "GET,/courses?after=nope,404,unknown-course"
    })
    void paths_refuseNamingWhatIsWrong(String method, String path, int status, String problem) {
        Reply reply = rest.call(method, path);

        assertThat(reply.problem()).isEqualTo(problem);
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void givenOtherContentType_ask_namesTheOneItTakes() {
        Reply reply = rest.call("POST", ASK, "text/plain", Rest.utf8("{\"question\":\"a\"}"));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.problem()).isEqualTo("unsupported-media-type");
        assertThat(reply.body().path("detail").asText()).contains("application/json");
    }

    @Test
    void givenUnacceptableAccept_ask_answersWithAProblem() {
        assertThat(rest.post(ASK, "{\"question\":\"a\"}", "Accept", "image/png").problem())
                .isEqualTo("not-acceptable");
    }

    @Test
    void givenTruncatedUpload_keepsNothing() {
        byte[] whole = Rest.multipart(
                Rest.text("title", "T"), Rest.text("language", "fr"), Rest.file("a.md", "# Suites\n".repeat(500)));

        for (int cut : new int[] {whole.length / 2, whole.length - 100, whole.length - 6}) {
            assertThat(rest.uploadBytes(Arrays.copyOf(whole, cut)).problem()).isEqualTo("upload-truncated");
        }
    }

    @Test
    void givenPdfNamedTex_saysThatItIsNotWhatItSays() {
        Reply reply = rest.upload(Rest.text("title", "T"), Rest.text("language", "fr"), Rest.file("cours.tex", PDF));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("not-what-it-says");
        assertThat(reply.body().path("detail").asText()).contains("cours.tex");
    }

    @Test
    void givenTenThousandFilesInAZip_namesTheLimit() throws IOException {
        Reply reply = rest.upload(
                Rest.text("title", "T"), Rest.text("language", "fr"), Rest.file("cours.zip", zip(10_000, "%s.md")));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.problem()).isEqualTo("too-many-files");
        assertThat(reply.body().path("detail").asText()).contains("5000");
    }

    @Test
    void givenZipThatEscapes_refuses() throws IOException {
        Reply reply = rest.upload(
                Rest.text("title", "T"), Rest.text("language", "fr"), Rest.file("cours.zip", zip(1, "../../%s.md")));

        assertThat(reply.problem()).isEqualTo("archive-escapes");
    }

    @ParameterizedTest
    @CsvSource({"cours.zip,archive-damaged", "cours.exe,unsupported-file"})
    void givenFileThatNobodyReads_refuses(String fileName, String problem) {
        Reply reply =
                rest.upload(Rest.text("title", "T"), Rest.text("language", "fr"), Rest.file(fileName, "nonsense"));

        assertThat(reply.problem()).isEqualTo(problem);
    }

    @Test
    void givenUploadWithoutAFile_refuses() {
        assertThat(rest.upload(Rest.text("title", "T"), Rest.text("language", "fr"))
                        .problem())
                .isEqualTo("no-file");
    }

    @Test
    void givenUploadWithoutALanguage_refuses() {
        Reply reply = rest.upload(Rest.text("title", "T"), Rest.file("a.md", "# A"));

        assertThat(reply.problem()).isEqualTo("missing-field");
        assertThat(reply.body().path("field").asText()).isEqualTo("language");
    }

    @Test
    void givenSurplusPart_refusesByName() {
        Reply reply = rest.upload(Rest.text("title", "T"), Rest.text("author", "me"));

        assertThat(reply.problem()).isEqualTo("unknown-field");
        assertThat(reply.body().path("field").asText()).isEqualTo("author");
    }

    private static byte[] zip(int files, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry(name.formatted(i)));
                zip.write(Rest.utf8("# A " + i));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
