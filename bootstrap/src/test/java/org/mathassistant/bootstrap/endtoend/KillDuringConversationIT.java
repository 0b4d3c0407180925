package org.mathassistant.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.RunningServer;

/** The server is killed while two people talk to it; every answer that they had is in their history after the restart. */
class KillDuringConversationIT {
    private static final Map<String, String> SETTINGS = Map.of("SAMPLE_COURSE", "false");
    private static final String COURSE = """
            # Sequences

            **Theorem 1 (Bounded).** Every convergent sequence is bounded.

            **Definition 2 (Cauchy sequence).** A sequence is a Cauchy sequence if its terms come close to each other.
            """;

    /** Long enough for dozens of turns, and in the middle of one. */
    private static final Duration TALK = Duration.ofMillis(2_500);

    @TempDir
    Path dataDir;

    @Test
    @Timeout(600)
    void a_conversation_goes_on_after_a_kill_and_nothing_acknowledged_is_lost() throws InterruptedException {
        RunningServer server = RunningServer.start(dataDir, SETTINGS);
        try {
            ApiClient client = new ApiClient(server);
            client.publish("Sequences", "en", Map.of("sequences.md", COURSE));
            Talk ada = new Talk(client, "Is every convergent sequence bounded?");
            Talk bob = new Talk(client, "What is a Cauchy sequence?");
            Thread.sleep(TALK);
            server.kill();
            ada.end();
            bob.end();

            server = RunningServer.start(dataDir, SETTINGS);
            ApiClient restarted = new ApiClient(server);
            ada.assertKept(restarted);
            bob.assertKept(restarted);
            assertGoesOn(restarted, ada.session);
        } finally {
            server.close();
        }
    }

    /** A follow-up is understood from what was said before the kill. */
    private static void assertGoesOn(ApiClient client, String session) {
        client.post("/api/v1/tasks/ask", Map.of("question", "why?", "session", session));

        JsonNode turns = client.get("/api/v1/sessions/" + session).path("turns");
        assertThat(turns.path(turns.size() - 1).path("question").asText())
                .isEqualTo("Is every convergent sequence bounded? Why?");
    }

    /** Someone who asks on and on until the server is gone, and notes which answers came. */
    private static final class Talk {
        private final String session;
        private final String question;
        private final ApiClient client;
        private final List<String> acknowledged = new CopyOnWriteArrayList<>();
        private final Thread thread;

        Talk(ApiClient client, String question) {
            this.client = client;
            this.question = question;
            session =
                    client.post("/api/v1/sessions", Map.of()).path("sessionId").asText();
            thread = Thread.ofVirtual().start(this::talk);
        }

        private void talk() {
            try {
                while (true) {
                    JsonNode answer =
                            client.post("/api/v1/tasks/ask", Map.of("question", question, "session", session));
                    acknowledged.add(answer.path("id").asText());
                }
            } catch (UncheckedIOException serverIsGone) {
                acknowledged.remove("");
            }
        }

        void end() throws InterruptedException {
            assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
        }

        /** At most one turn more than was acknowledged: the one that was under way. */
        void assertKept(ApiClient restarted) {
            assertThat(acknowledged).hasSizeGreaterThan(2).doesNotContain("");
            List<String> kept =
                    restarted.get("/api/v1/sessions/" + session).path("turns").findValuesAsText("answerId");
            int shown = Math.min(acknowledged.size(), 90);
            assertThat(kept).containsAll(acknowledged.subList(acknowledged.size() - shown, acknowledged.size()));
        }
    }
}
