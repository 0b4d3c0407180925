package org.mathassistant.bootstrap.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;

/**
 * A request for a task on the sample course of a language, and what a model may write of it: {@code tasks/samples.json}.
 *
 * @param fields the task's own
 * @param reply a result in the task's form that keeps its rules; empty where the task answers with a text alone
 * @param flaws by what is wrong with them, the replies that break one rule each
 */
public record TaskSample(
        String task, Language language, Map<String, Object> fields, Optional<String> reply, Map<String, String> flaws) {
    private static final String TEXT = "Rolle : $f'(c) = 0$ [1].";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ALL = read();

    /** One for each task. */
    public static Stream<TaskSample> in(Language language) {
        return ALL.properties().stream().map(entry -> of(entry.getKey(), language, entry.getValue()));
    }

    /** One for each task in each language. */
    public static Stream<TaskSample> all() {
        return Stream.of(Language.values()).flatMap(TaskSample::in);
    }

    private static TaskSample of(String task, Language language, JsonNode sample) {
        Optional<String> reply = Optional.ofNullable(sample.get("reply")).map(JsonNode::toString);
        return new TaskSample(
                task,
                language,
                JSON.convertValue(sample.get(language.code()), new TypeReference<Map<String, Object>>() {}),
                reply,
                reply.map(good -> flaws(good, sample.path("flaws"))).orElse(Map.of()));
    }

    private static Map<String, String> flaws(String reply, JsonNode replacements) {
        Map<String, String> flaws = new LinkedHashMap<>();
        flaws.put("JSON that breaks off", reply.substring(0, reply.length() / 2));
        flaws.put("words", "The result is as follows.");
        replacements
                .properties()
                .forEach(flaw -> flaws.put(
                        flaw.getKey(),
                        reply.replace(
                                flaw.getValue().get(0).asText(),
                                flaw.getValue().get(1).asText())));
        return flaws;
    }

    /** What a model writes that errs in nothing. */
    public String good() {
        return reply.orElse(TEXT);
    }

    /** The same with this behind every text of the request. */
    public TaskSample saying(String more) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.replaceAll(
                (name, value) -> value instanceof String text && !name.equals("duration") ? text + " " + more : value);
        return new TaskSample(task, language, changed, reply, flaws);
    }

    /** The request within a course. */
    public Map<String, Object> within(String course) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("course", course);
        all.put("language", language.code());
        return all;
    }

    @Override
    public String toString() {
        return task + " in " + language;
    }

    private static JsonNode read() {
        try (InputStream stream =
                Objects.requireNonNull(TaskSample.class.getResourceAsStream("/tasks/samples.json"), "samples.json")) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
