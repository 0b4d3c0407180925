package org.mathassistant.api.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.ingestion.UploadLimits;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

class UploadReaderTest {
    private static final String TITLE = text("title", "Analyse é");
    private static final String LANGUAGE = text("language", "fr");
    private static final int MAX_FILE = 20;
    private static final int MAX_UPLOAD = 30;
    private static final int MAX_FILES = 3;

    private final UploadReader reader = new UploadReader(new UploadLimits(MAX_FILE, MAX_UPLOAD, MAX_FILES, 200, 20));

    @Test
    void givenAllParts_read_takesThemInOrder() {
        CourseUpload upload = read(file("b/é.tex", "2"), TITLE, LANGUAGE, file("a.md", "1"));

        assertThat(upload.title()).isEqualTo("Analyse é");
        assertThat(upload.language()).isEqualTo(Language.FR);
        assertThat(upload.files()).extracting(SourceFile::name).containsExactly("b/é.tex", "a.md");
        assertThat(upload.files().get(1).content()).isEqualTo("1".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givenNameOfWindows_read_writesSlashes() {
        assertThat(read(TITLE, LANGUAGE, file("ch\\1.tex", "1")).files().get(0).name())
                .isEqualTo("ch/1.tex");
    }

    @Test
    void givenNoTitle_read_namesIt() {
        assertRefused(ProblemCode.MISSING_FIELD, "title", LANGUAGE, file("a.md", "1"));
    }

    @Test
    void givenNoLanguage_read_namesIt() {
        assertRefused(ProblemCode.MISSING_FIELD, "language", TITLE, file("a.md", "1"));
    }

    @Test
    void givenUnknownLanguage_read_refuses() {
        assertRefused(ProblemCode.NOT_ONE_OF, "language", TITLE, text("language", "de"), file("a.md", "1"));
    }

    @Test
    void givenUnknownPart_read_namesIt() {
        assertRefused(ProblemCode.UNKNOWN_FIELD, "tilte", text("tilte", "x"));
    }

    @Test
    void givenTitleTwice_read_refuses() {
        assertRefused(ProblemCode.DUPLICATE_FIELD, "title", TITLE, TITLE);
    }

    @Test
    void givenNoFile_read_refuses() {
        assertRefused(ProblemCode.NO_FILE, "files", TITLE, LANGUAGE);
    }

    @Test
    void givenBrowserFormWithoutAChosenFile_read_refusesAsNoFile() {
        assertRefused(ProblemCode.NO_FILE, "files", TITLE, LANGUAGE, file("", ""));
    }

    @Test
    void givenFilesAsText_read_refuses() {
        assertRefused(ProblemCode.WRONG_TYPE, "files", TITLE, LANGUAGE, text("files", "x"));
    }

    @Test
    void givenFileAtTheLimit_read_takesIt() {
        assertThat(read(TITLE, LANGUAGE, file("a.md", "x".repeat(MAX_FILE))).files())
                .hasSize(1);
    }

    @Test
    void givenFileBeyondTheLimit_read_namesFileAndLimit() {
        Problem problem = refusal(body(TITLE, LANGUAGE, file("a.md", "x".repeat(MAX_FILE + 1))));

        assertThat(problem.code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
        assertThat(problem.arguments()).containsExactly("a.md", (long) MAX_FILE);
    }

    @Test
    void givenFilesThatFillTheUpload_read_takesThem() {
        assertThat(read(TITLE, LANGUAGE, file("a.md", "x".repeat(15)), file("b.md", "x".repeat(MAX_UPLOAD - 15)))
                        .files())
                .hasSize(2);
    }

    @Test
    void givenFilesBeyondTheUpload_read_refuses() {
        assertRefused(
                ProblemCode.UPLOAD_TOO_LARGE,
                "files",
                TITLE,
                LANGUAGE,
                file("a.md", "x".repeat(15)),
                file("b.md", "x".repeat(MAX_UPLOAD - 14)));
    }

    @Test
    void givenOneFileTooMany_read_refuses() {
        List<String> parts = new ArrayList<>(List.of(TITLE, LANGUAGE));
        for (int i = 0; i < MAX_FILES; i++) {
            parts.add(file(i + ".md", "x"));
        }
        assertThat(read(parts.toArray(String[]::new)).files()).hasSize(MAX_FILES);

        parts.add(file("more.md", "x"));
        assertRefused(ProblemCode.TOO_MANY_FILES, "files", parts.toArray(String[]::new));
    }

    @Test
    void givenEndlessTitle_read_refusesWithoutReadingIt() {
        assertRefused(ProblemCode.TOO_LONG, "title", text("title", "x".repeat(100_000)));
    }

    @Test
    void givenEveryPossibleCut_read_neverTakesTheUpload() {
        byte[] whole = body(TITLE, LANGUAGE, file("a.md", "hello"));
        // From the first byte of the file on: before it, parts are simply missing. The last four bytes close the body.
        int start = new String(whole, StandardCharsets.ISO_8859_1).indexOf("hello");
        for (int length = start; length < whole.length - 4; length++) {
            Problem problem = refusal(java.util.Arrays.copyOf(whole, length));
            assertThat(problem.code()).as("cut at %s", length).isEqualTo(ProblemCode.UPLOAD_TRUNCATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; charset=utf-8"})
    void givenNoBoundary_read_asksForIt(String contentType) {
        assertThat(refusal(contentType, body(TITLE)).code()).isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void givenEndlessPartHeader_read_refuses() {
        byte[] body = ("--X\r\nContent-Disposition: form-data; name=\"" + "x".repeat(10_000)
                        + "\"\r\n\r\n1\r\n--X--\r\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(body).code()).isEqualTo(ProblemCode.MALFORMED_REQUEST);
    }

    private CourseUpload read(String... parts) {
        return reader.read(request("multipart/form-data; boundary=X", body(parts)));
    }

    private void assertRefused(ProblemCode code, String field, String... parts) {
        Problem problem = refusal(body(parts));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.field()).isEqualTo(field);
    }

    private Problem refusal(byte[] body) {
        return refusal("multipart/form-data; boundary=X", body);
    }

    private Problem refusal(String contentType, byte[] body) {
        return catchThrowableOfType(MathAssistantException.class, () -> reader.read(request(contentType, body)))
                .problem();
    }

    private static MultipartRequest request(String contentType, byte[] body) {
        InputStream content = new ByteArrayInputStream(body);
        return new MultipartRequest(contentType, body.length, content);
    }

    private static byte[] body(String... parts) {
        return (String.join("", parts) + "--X--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name, String value) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String fileName, String content) {
        return "--X\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }
}
