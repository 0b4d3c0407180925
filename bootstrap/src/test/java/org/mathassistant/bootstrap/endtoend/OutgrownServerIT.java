package org.mathassistant.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.RunningServer;
import redis.embedded.RedisServer;

/** A server that keeps its courses in a real PostgreSQL and its answers in a real Redis. */
class OutgrownServerIT {
    private static final String QUESTION = "What is a tame sequence?";
    private static final Map<String, String> COURSE = Map.of(
            "tame.md",
            "# Chapter 1. Tame sequences\n\n**Definition 1.1 (Tame sequence).** A sequence is tame if it is bounded.\n");

    @TempDir
    Path dataDir;

    @Test
    void courses_and_answers_outlive_the_server_and_answers_do_not_need_redis() throws IOException {
        int redisPort = RunningServer.freePort();
        RedisServer redis = RedisServer.newRedisServer()
                .port(redisPort)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            redis.start();
            Map<String, String> settings = Map.of(
                    "DATABASE_URL", "postgresql://postgres@127.0.0.1:" + postgres.getPort() + "/postgres",
                    "REDIS_URL", "redis://127.0.0.1:" + redisPort,
                    "SAMPLE_COURSE", "false");
            String course;
            String text;
            try (RunningServer server = RunningServer.start(dataDir, settings)) {
                ApiClient client = new ApiClient(server);
                course = client.publish("Tame", "en", COURSE);
                JsonNode answer = client.ask(QUESTION, course);
                text = answer.path("text").asText();
                assertThat(text).contains("bounded");
                assertThat(cache(answer, "status")).isEqualTo("MISS");
            }
            try (RunningServer again = RunningServer.start(dataDir, settings)) {
                ApiClient client = new ApiClient(again);
                JsonNode kept = client.ask(QUESTION, course);
                assertThat(cache(kept, "status")).isEqualTo("HIT");
                assertThat(cache(kept, "level")).isEqualTo("redis");
                assertThat(kept.path("text").asText()).isEqualTo(text);

                redis.stop();
                JsonNode without = client.ask("When is a sequence called tame?", course);
                assertThat(without.path("text").asText()).contains("bounded");
            }
        } finally {
            redis.stop();
        }
    }

    private static String cache(JsonNode answer, String field) {
        return answer.path("cache").path(field).asText();
    }
}
