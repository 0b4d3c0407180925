package org.mathassistant.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.LargeCourse;
import org.mathassistant.bootstrap.testing.RunningServer;

/**
 * The server is killed while it reads; after a restart there is no half course, the earlier ones are whole, and what was
 * accepted is read to its end.
 */
class KillDuringIngestionIT {
    private static final int MOMENTS = 10;
    private static final int LONGEST_WAIT_MS = 3_000;
    private static final int CHAPTERS = 30;
    private static final int BLOCKS = 120;
    private static final Map<String, String> SETTINGS = Map.of("SAMPLE_COURSE", "false");

    /** The moments are drawn anew in each build, and named when one of them finds something. */
    private final long seed = System.nanoTime();

    @TempDir
    Path dataDir;

    @Test
    void a_course_is_there_whole_or_not_at_all_after_a_kill() throws InterruptedException {
        Random random = new Random(seed);
        Map<String, Integer> courses = new LinkedHashMap<>();
        RunningServer server = RunningServer.start(dataDir, SETTINGS);
        try {
            courses.put(new ApiClient(server).publish("Course 0", "en", LargeCourse.of(CHAPTERS, BLOCKS)), BLOCKS);
            for (int moment = 1; moment <= MOMENTS; moment++) {
                Map<String, String> files = LargeCourse.of(CHAPTERS, BLOCKS - moment);
                JsonNode receipt = new ApiClient(server).upload("Course " + moment, "en", files);
                assertThat(receipt.path("jobId").asText())
                        .as("seed %d: %s", seed, receipt)
                        .isNotEmpty();
                Thread.sleep(Duration.ofMillis(random.nextInt(LONGEST_WAIT_MS)));
                server.kill();

                server = RunningServer.start(dataDir, SETTINGS);
                ApiClient client = new ApiClient(server);
                String course = receipt.path("courseId").asText();
                assertWholeOrAbsent(client, course, BLOCKS - moment);
                JsonNode job = client.awaitEnd(receipt.path("jobId").asText());
                assertThat(job.path("state").asText())
                        .as("seed %d: %s", seed, job)
                        .isEqualTo("DONE");
                courses.put(course, BLOCKS - moment);
                courses.forEach((whole, blocks) -> assertWhole(client, whole, blocks));
            }
        } finally {
            server.close();
        }
    }

    private void assertWholeOrAbsent(ApiClient client, String course, int blocks) {
        JsonNode outline = client.get("/api/v1/courses/" + course);
        if (outline.has("blocks")) {
            assertThat(count(outline)).as("seed %d", seed).isEqualTo(CHAPTERS * blocks);
        } else {
            assertThat(outline.path("status").asInt())
                    .as("seed %d: %s", seed, outline)
                    .isEqualTo(404);
        }
    }

    private void assertWhole(ApiClient client, String course, int blocks) {
        assertThat(count(client.get("/api/v1/courses/" + course)))
                .as("seed %d", seed)
                .isEqualTo(CHAPTERS * blocks);
        JsonNode found = client.search("theorem 7.2", course);
        assertThat(found.path("items")).as("seed %d: %s", seed, found).isNotEmpty();
    }

    private static int count(JsonNode outline) {
        int count = 0;
        for (JsonNode kind : outline.path("blocks")) {
            count += kind.asInt();
        }
        return count;
    }
}
