package org.mathassistant.bootstrap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.bootstrap.testing.SharedServer;

/** What an operator sees of a start, good or bad, and of an end. */
class StartIT {
    private static final Map<String, String> WITHOUT_SAMPLE = Map.of("SAMPLE_COURSE", "false");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** For as long as a container needs to deploy once more. */
    private static final int LOOKS = 100;

    @TempDir
    Path temporary;

    private static List<String> linesOfRefusedStart(Path dataDir, Map<String, String> settings) {
        try (RunningServer server = RunningServer.launch(dataDir, settings)) {
            assertThat(server.awaitExit(LIMIT)).isEqualTo(Main.NOT_STARTED);
            return server.output();
        }
    }

    @Test
    void a_taken_port_is_one_clear_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(linesOfRefusedStart(temporary, Map.of("HTTP_PORT", port)))
                    .singleElement()
                    .asString()
                    .contains(port, "HTTP_PORT");
        }
    }

    @Test
    void an_address_of_another_machine_is_one_clear_line() {
        assertThat(linesOfRefusedStart(temporary, Map.of("HTTP_HOST", "192.0.2.1")))
                .singleElement()
                .asString()
                .contains("192.0.2.1", "HTTP_HOST");
    }

    @Test
    void an_unwritable_folder_is_one_clear_line() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThat(linesOfRefusedStart(file.resolve("data"), Map.of()))
                .singleElement()
                .asString()
                .contains(file.toString(), "DATA_DIR");
    }

    @Test
    void a_folder_in_use_is_one_clear_line() {
        Path inUse = SharedServer.get().dataDir();
        assertThat(linesOfRefusedStart(inUse, Map.of()))
                .singleElement()
                .asString()
                .contains(inUse.toString(), "in use");
    }

    @Test
    void a_folder_of_a_newer_version_is_one_clear_line() throws IOException {
        Files.writeString(temporary.resolve("format"), "999\n");
        assertThat(linesOfRefusedStart(temporary, Map.of()))
                .singleElement()
                .asString()
                .contains("999", "newer");
    }

    @Test
    void a_malformed_setting_is_one_clear_line() {
        assertThat(linesOfRefusedStart(temporary, Map.of("CACHE_BACKEND", "disc")))
                .singleElement()
                .asString()
                .contains("CACHE_BACKEND", "disc", "auto, redis, disk, memory");
    }

    @Test
    void a_french_operator_reads_french() {
        assertThat(linesOfRefusedStart(temporary, Map.of("CACHE_BACKEND", "disc", "LC_ALL", "fr_FR.UTF-8")))
                .singleElement()
                .asString()
                .contains("réglage");
    }

    @Test
    void an_unreachable_database_ends_the_start_with_a_clear_line() {
        List<String> lines =
                linesOfRefusedStart(temporary, Map.of("DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:1/none"));
        assertThat(lines).anyMatch(line -> line.contains("DATABASE_URL"));
        assertThat(String.join("\n", lines)).doesNotContain("secret");
    }

    @Test
    void control_c_ends_it_cleanly_and_frees_the_folder() {
        try (RunningServer server = RunningServer.start(temporary, WITHOUT_SAMPLE)) {
            server.stop();
            assertThat(server.output()).noneMatch(line -> line.contains("Exception"));
        }
        try (RunningServer again = RunningServer.start(temporary, WITHOUT_SAMPLE)) {
            assertThat(again.get("/api/v1/courses").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_restart_deploys_the_application_once_and_stays_ready() throws InterruptedException {
        RunningServer.start(temporary, WITHOUT_SAMPLE).close();

        try (RunningServer again = RunningServer.start(temporary, WITHOUT_SAMPLE)) {
            for (int look = 0; look < LOOKS; look++) {
                assertThat(again.get("/health/ready").statusCode()).isEqualTo(200);
                Thread.sleep(Duration.ofMillis(50));
            }
            assertThat(again.output())
                    .filteredOn(line -> line.contains("answers are kept in"))
                    .hasSize(1);
        }
    }

    @Test
    void it_listens_on_loopback_and_on_its_one_port_alone() throws IOException {
        RunningServer server = SharedServer.get();
        assertThat(ListeningSockets.of(server.pid())).containsExactly("127.0.0.1:" + server.port());
    }
}
