package org.mathassistant.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.SharedServer;

/** A question asked again is served at once, until what it stood on changes. */
class ReuseIT {
    private static final String QUESTION = "What is a gentle sequence?";

    private final ApiClient client = new ApiClient(SharedServer.get());

    private static String course(String bound) {
        return """
                # Chapter 1. Gentle sequences

                **Definition 1.1 (Gentle sequence).** A sequence is gentle if it stays below $%s$.

                **Theorem 1.2.** Every constant sequence $c$ with $c < %s$ is gentle.
                """.formatted(bound, bound);
    }

    private static String status(JsonNode answer) {
        return answer.path("cache").path("status").asText();
    }

    @Test
    void the_second_time_is_a_hit_with_the_same_text() {
        String course = client.publish("Gentle", "en", Map.of("gentle.md", course("7")));

        JsonNode first = client.ask(QUESTION, course);
        JsonNode second = client.ask(QUESTION, course);

        assertThat(status(first)).isEqualTo("MISS");
        assertThat(status(second)).isEqualTo("HIT");
        assertThat(second.path("cache").path("level").asText()).isNotEmpty();
        assertThat(second.path("text")).isEqualTo(first.path("text"));
        assertThat(second.path("citations")).isEqualTo(first.path("citations"));
        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void after_the_cited_block_was_edited_it_is_answered_anew() {
        String course = client.publish("Gentle, edited", "en", Map.of("gentle.md", course("8")));
        JsonNode before = client.ask(QUESTION, course);

        client.replace(course, "gentle.md", course("9"));
        JsonNode after = client.ask(QUESTION, course);

        assertThat(before.path("text").asText()).contains("8").doesNotContain("9");
        assertThat(status(after)).isEqualTo("MISS");
        assertThat(after.path("text").asText()).contains("9").doesNotContain("8");
        String citedBefore = before.path("citations").get(0).path("passageId").asText();
        JsonNode superseded = client.get("/api/v1/passages/" + citedBefore);
        assertThat(superseded.path("superseded").asBoolean()).isTrue();
        assertThat(superseded.path("text").asText()).contains("8");
    }

    @Test
    void after_another_courses_edit_it_is_still_right() {
        String course = client.publish("Gentle, untouched", "en", Map.of("gentle.md", course("10")));
        String other = client.publish("Gentle, other", "en", Map.of("other.md", course("11")));
        JsonNode before = client.ask(QUESTION, course);

        client.replace(other, "other.md", course("12"));
        JsonNode after = client.ask(QUESTION, course);

        assertThat(status(after)).isEqualTo("HIT");
        assertThat(after.path("text")).isEqualTo(before.path("text"));
    }
}
