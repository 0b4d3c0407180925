package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.RunningServer;

/** A server that listens beyond this machine changes courses only for the administrator. */
class AdminTokenIT {

    @Test
    void coursesAreChangedOnlyWithTheToken(@TempDir Path dataDir) throws IOException {
        try (RunningServer server = RunningServer.start(dataDir, Map.of("HTTP_HOST", "0.0.0.0"))) {
            Rest rest = new Rest(server);
            byte[] upload = Rest.multipart(
                    Rest.text("title", "T"), Rest.text("language", "en"), Rest.file("a.md", "# A\n\nText."));
            String token = Files.readString(dataDir.resolve("admin-token")).strip();

            Reply without = rest.uploadBytes(upload);
            assertThat(without.status()).isEqualTo(401);
            assertThat(without.problem()).isEqualTo("token-required");
            assertThat(without.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(rest.uploadBytes(upload, "Authorization", "Bearer " + token + "x")
                            .status())
                    .isEqualTo(401);
            assertThat(rest.uploadBytes(upload, "Authorization", "Basic " + token)
                            .status())
                    .isEqualTo(401);
            assertThat(rest.call("DELETE", "/courses/nope").status()).isEqualTo(401);
            assertThat(rest.call("DELETE", "/jobs/nope").status()).isEqualTo(401);
            assertThat(rest.get("/courses").status()).isEqualTo(200);
            assertThat(rest.get("/sessions").problem()).isEqualTo("token-required");
            String session =
                    rest.call("POST", "/sessions").body().path("sessionId").asText();
            assertThat(rest.get("/sessions/" + session).status()).isEqualTo(200);
            assertThat(rest.get("/sessions", "Authorization", "Bearer " + token)
                            .body()
                            .path("items"))
                    .hasSize(1);

            assertThat(rest.uploadBytes(upload, "Authorization", "bearer " + token)
                            .status())
                    .isEqualTo(202);
            assertThat(String.join("\n", server.output())).doesNotContain(token);
        }
    }
}
