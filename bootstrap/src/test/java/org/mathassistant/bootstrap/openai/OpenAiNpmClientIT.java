package org.mathassistant.bootstrap.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.SharedServer;

/**
 * The official JavaScript client, as {@code src/test/npm-openai} uses it. Its lock file says which package npm may
 * install; it is installed once, from npm's own cache where it is there.
 */
class OpenAiNpmClientIT {
    private static final String QUESTION = "Que dit le théorème de Rolle ?";
    private static final Path SOURCES = Path.of("src/test/npm-openai");
    private static final Path FOLDER = Path.of("target/npm-openai");
    private static final long SECONDS = 120;

    private static JsonNode got;

    @BeforeAll
    static void runTheProgram() throws Exception {
        assumeTrue(isInstalled("node") && isInstalled("npm"), "Node.js 20 or newer and npm are not installed");
        install();
        got = ApiClient.json(
                run("node", "client.mjs", SharedServer.get().uri("/v1").toString(), QUESTION));
    }

    @Test
    void it_lists_and_finds_models() {
        assertThat(got.path("models").toString())
                .contains("\"math-assistant\"", "\"math-assistant/ask\"", "\"math-assistant/generate-qcm\"");
        assertThat(got.path("retrieved").path("owned_by").asText()).isEqualTo("math-assistant");
    }

    @Test
    void it_chats() {
        JsonNode whole = got.path("whole");

        assertThat(text(whole))
                .contains("Rolle")
                .containsPattern("\\[\\[1]]\\(http://127\\.0\\.0\\.1:\\d+/#/passages/");
        assertThat(whole.path("object").asText()).isEqualTo("chat.completion");
        assertThat(whole.path("usage").path("total_tokens").asInt()).isPositive();
        assertThat(whole.path("math_assistant").path("grounded").asBoolean()).isTrue();
        assertThat(whole.path("math_assistant").path("citations")).isNotEmpty();
    }

    @Test
    void it_streams() {
        JsonNode streamed = got.path("streamed");

        assertThat(streamed.path("text").asText()).isEqualTo(text(got.path("whole")));
        assertThat(streamed.path("pieces").asInt()).isGreaterThan(1);
        assertThat(streamed.path("finish").asText()).isEqualTo("stop");
        assertThat(streamed.path("usage").path("total_tokens").asInt()).isPositive();
        assertThat(streamed.path("answer").path("citations")).isNotEmpty();
    }

    @Test
    void it_gets_proper_errors() {
        assertThat(got.path("unknownModel").path("name").asText()).isEqualTo("NotFoundError");
        assertThat(got.path("unknownModel").path("code").asText()).isEqualTo("model_not_found");
        assertThat(got.path("badField").path("name").asText()).isEqualTo("BadRequestError");
        assertThat(got.path("badField").path("param").asText()).isEqualTo("math_assistant.chapter");
        assertThat(got.path("badStream").path("param").asText()).isEqualTo("messages");
        assertThat(StreamSupport.stream(got.spliterator(), false)
                        .filter(one -> one.has("known"))
                        .map(one -> one.path("known").asBoolean()))
                .containsExactly(true, true, true);
    }

    private static String text(JsonNode completion) {
        return completion.path("choices").get(0).path("message").path("content").asText();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void install() throws Exception {
        Files.createDirectories(FOLDER);
        boolean present = Files.isDirectory(FOLDER.resolve("node_modules/openai")) && isSame("package-lock.json");
        for (String name : List.of("package.json", "package-lock.json", "client.mjs")) {
            Files.write(FOLDER.resolve(name), Files.readAllBytes(SOURCES.resolve(name)));
        }
        if (!present) {
            run("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static boolean isSame(String name) throws IOException {
        Path copy = FOLDER.resolve(name);
        return Files.exists(copy) && Files.mismatch(copy, SOURCES.resolve(name)) < 0;
    }

    private static String run(String... command) throws Exception {
        Path errors = FOLDER.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectError(errors.toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return output;
    }
}
