package org.mathassistant.application.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person wrote in a request: the field that says what it is about. */
final class RequestText {
    /** Beside others, the first of these is what a reader knows the request by. */
    private static final List<String> FIELDS =
            List.of("question", "theorem", "formula", "statement", "sheet", "topic", "exam", "chapters");

    private RequestText() {}

    /** The text; empty where no field holds any, which the task itself will refuse. */
    static String of(Map<String, Object> fields) {
        return FIELDS.stream()
                .flatMap(name -> Optional.ofNullable(fields.get(name)).flatMap(RequestText::text).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> text(Object value) {
        if (value instanceof List<?> several) {
            return Optional.of(several.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
