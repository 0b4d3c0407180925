package org.mathassistant.api.openai;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;

/**
 * Which fields of a task a message fills. A task that works on two texts takes them from one message, with a line of three
 * hyphens between them. What the extension field gives is not looked for in the message.
 *
 * @param fields of the task, the message's among them
 * @param filled those that the message filled
 */
record TaskMessage(String task, Map<String, Object> fields, List<String> filled) {

    private static final String TOPIC = "topic";
    private static final String STATEMENT = "statement";

    private static final Map<String, List<String>> FILLED = Map.ofEntries(
            entry("ask", List.of("question")),
            entry("explain-course", List.of(TOPIC)),
            entry("build-course", List.of(TOPIC)),
            entry("summarize-course", List.of(TOPIC)),
            entry("create-sheet", List.of(TOPIC)),
            entry("review-sheet", List.of("sheet")),
            entry("generate-exercises", List.of(TOPIC)),
            entry("solve-exercise", List.of(STATEMENT)),
            entry("correct-exercise", List.of(STATEMENT, "answer")),
            entry("generate-exam", List.of("chapters")),
            entry("correct-exam", List.of("exam", "answers")),
            entry("generate-qcm", List.of(TOPIC)),
            entry("generate-kholle", List.of(TOPIC)),
            entry("explain-theorem", List.of("theorem")),
            entry("explain-formula", List.of("formula")),
            entry("prove-statement", List.of(STATEMENT)));

    /** Fields that are lists: one thing on a line, or several with commas between them. */
    private static final Set<String> LISTS = Set.of("chapters");

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\s*[,;\\n]\\s*");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("(?m)^[ \\t]*-{3,}[ \\t]*$");

    static Set<String> tasks() {
        return FILLED.keySet();
    }

    /**
     * What a message asks of a task.
     *
     * @param more further fields of the task, by their names
     * @throws InvalidInput where the message has fewer parts than the task needs
     */
    static TaskMessage of(String task, String message, Map<String, Object> more) {
        List<String> filled = FILLED.getOrDefault(task, List.of()).stream()
                .filter(name -> !more.containsKey(name))
                .toList();
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.putAll(parts(filled, message));
        return new TaskMessage(task, fields, filled);
    }

    /** @throws MathAssistantException what the work throws; it names the part of the request that is at fault */
    <T> T run(BiFunction<String, Map<String, Object>, T> work) {
        return RequestPart.naming(field -> filled.stream().anyMatch(field::startsWith), () -> work.apply(task, fields));
    }

    private static Map<String, Object> parts(List<String> names, String message) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            String[] texts = BETWEEN_PARTS.split(message, names.size());
            if (texts.length < names.size()) {
                throw new InvalidInput(ChatRequest.MESSAGES, ProblemCode.MISSING_PART, names.toArray());
            }
            for (int i = 0; i < names.size(); i++) {
                parts.put(names.get(i), value(names.get(i), texts[i]));
            }
        }
        return parts;
    }

    private static Object value(String name, String text) {
        return LISTS.contains(name)
                ? Arrays.stream(BETWEEN_ITEMS.split(text.strip()))
                        .filter(item -> !item.isEmpty())
                        .toList()
                : text.strip();
    }
}
