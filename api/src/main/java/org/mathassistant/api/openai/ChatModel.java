package org.mathassistant.api.openai;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;

/**
 * A task as a client of OpenAI's sees it: a model.
 *
 * @param id {@code math-assistant}, or that, a slash, and the name of a task
 * @param task that it runs; empty where the message decides
 */
record ChatModel(String id, Optional<String> task) {

    static final String NAME = "math-assistant";

    /** When these models came into being: of no consequence, but clients want a number. */
    static final long CREATED = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    /** All of them: the one that takes anything first, then those for one task, by name. */
    static List<ChatModel> all() {
        Stream<ChatModel> tasks = Tasks.fields().keySet().stream()
                .sorted()
                .map(task -> new ChatModel(NAME + "/" + task, Optional.of(task)));
        return Stream.concat(Stream.of(new ChatModel(NAME, Optional.empty())), tasks)
                .toList();
    }

    /** @throws NotFound where there is none of this id */
    static ChatModel named(String id) {
        return all().stream()
                .filter(model -> model.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(ProblemCode.UNKNOWN_MODEL, Fields.shortened(id)));
    }
}
