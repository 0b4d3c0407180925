package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.bootstrap.rest.Rest.Event;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;
import org.mathassistant.bootstrap.testing.TaskSample;

/** Each of the sixteen tasks through the REST API, in both languages, on the sample courses, without a model. */
class EveryTaskIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");
    private static final Map<String, String> COURSES = new LinkedHashMap<>();
    private static final Set<String> RESOLVED = new HashSet<>();

    private static final Rest REST = new Rest(SharedServer.get());

    @BeforeAll
    static void findCourses() {
        REST.get("/courses")
                .body()
                .path("items")
                .forEach(course -> COURSES.putIfAbsent(
                        course.path("language").asText(), course.path("id").asText()));
    }

    static Stream<TaskSample> tasks() {
        return TaskSample.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void answersAtOnce(TaskSample sample) {
        Reply reply = REST.post("/tasks/" + sample.task(), json(fields(sample)));

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.header("Cache-Status")).startsWith("MathAssistant");
        assertIsOf(sample, reply.body());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void streamsItsSteps_andTheWholeAnswerInTheEnd(TaskSample sample) {
        String body = json(fields(sample));

        List<Event> events = REST.post("/tasks/" + sample.task(), body, "Accept", "text/event-stream")
                .events();

        assertThat(events).extracting(Event::name).startsWith("step").endsWith("done");
        if (sample.reply().isPresent()) {
            assertThat(events).extracting(Event::name).containsOnly("step", "done");
        }
        JsonNode done = events.getLast().data();
        assertIsOf(sample, done);
        JsonNode atOnce = REST.post("/tasks/" + sample.task(), body).body();
        for (String part : List.of("text", "citations", "structured", "grounded")) {
            assertThat(done.path(part)).as(part).isEqualTo(atOnce.path(part));
        }
    }

    @Test
    void inABatch_everyTaskAnswersInItsPlace() {
        List<TaskSample> samples = tasks().toList();
        List<Map<String, Object>> jobs = new ArrayList<>();
        samples.forEach(sample -> {
            Map<String, Object> job = fields(sample);
            job.put("task", sample.task());
            jobs.add(job);
        });

        JsonNode results =
                REST.post("/batch", json(Map.of("jobs", jobs))).body().path("results");

        assertThat(results).hasSameSizeAs(samples);
        for (int i = 0; i < samples.size(); i++) {
            assertIsOf(samples.get(i), results.get(i).path("answer"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aFieldTooManyOrTooFew_isRefusedNamingFieldAndTask(String task) {
        for (String body : List.of("{}", "{\"surplus\": 1}")) {
            Reply reply = REST.post("/tasks/" + task, body, "Accept-Language", "en");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.problem()).isEqualTo(body.equals("{}") ? "missing-field" : "unknown-field");
            assertThat(reply.body().path("task").asText()).isEqualTo(task);
            assertThat(reply.body().path("detail").asText())
                    .contains(task, reply.body().path("field").asText());
        }
    }

    static Set<String> names() {
        return Tasks.fields().keySet();
    }

    private static void assertIsOf(TaskSample sample, JsonNode answer) {
        assertThat(answer.path("task").asText()).isEqualTo(sample.task());
        assertThat(answer.path("language").asText()).isEqualTo(sample.language().code());
        assertThat(answer.path("provider").path("name").asText()).isEqualTo("offline");
        assertThat(answer.path("grounded").asBoolean()).isTrue();
        assertThat(answer.path("citations")).isNotEmpty();
        assertThat(MARKER.matcher(answer.path("text").asText()).results().map(found -> found.group(1)))
                .hasSameElementsAs(answer.path("citations").findValuesAsText("marker"));
        answer.path("citations").forEach(EveryTaskIT::assertResolves);
        assertThat(answer.path("structured").isNull())
                .as("what needs judgement has no result without a model")
                .isNotEqualTo(sample.task().startsWith("generate-"));
        if (!answer.path("structured").isNull()) {
            assertThat(Forms.named(sample.task()).orElseThrow().read(tree(answer.path("structured"))))
                    .isNotNull();
        }
    }

    private static void assertResolves(JsonNode citation) {
        String passage = citation.path("passageId").asText();
        assertThat(citation.path("courseId").asText()).isIn(COURSES.values());
        if (RESOLVED.add(passage)) {
            JsonNode found = REST.get("/passages/" + passage).body();
            assertThat(found.path("id").asText()).isEqualTo(passage);
            assertThat(found.path("number")).isEqualTo(citation.path("number"));
        }
    }

    private static Map<String, Object> fields(TaskSample sample) {
        return sample.within(COURSES.getOrDefault(sample.language().code(), "none"));
    }

    private static Object tree(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
