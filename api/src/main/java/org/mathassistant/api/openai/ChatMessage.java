package org.mathassistant.api.openai;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/**
 * A message of a conversation.
 *
 * @param text all its texts, one below the other; empty where it has none
 */
record ChatMessage(String role, String text) {

    private static final String TEXT = "text";

    /**
     * @param at its place, from 0
     * @return empty for a role that nobody speaks
     * @throws InvalidInput where it is no message
     */
    static Optional<ChatMessage> of(Object message, int at) {
        if (!(message instanceof Map<?, ?> fields)) {
            String name = ChatRequest.MESSAGES + "[" + at + "]";
            throw new InvalidInput(name, ProblemCode.WRONG_TYPE, name, "object");
        }
        return fields.get("role") instanceof String role
                ? Optional.of(new ChatMessage(role, textOf(fields.get("content"))))
                : Optional.empty();
    }

    boolean isOfUser() {
        return role.equals("user");
    }

    /** @throws InvalidInput where it holds anything but text, a picture say, or nothing */
    static void requireText(Object message, int at) {
        String name = ChatRequest.MESSAGES + "[" + at + "].content";
        Object content = message instanceof Map<?, ?> fields ? fields.get("content") : null;
        if (content instanceof List<?> parts) {
            if (!parts.stream().allMatch(ChatMessage::isText)) {
                throw new InvalidInput(name, ProblemCode.NOT_ONE_OF, name + "[].type", TEXT);
            }
        } else if (!(content instanceof String)) {
            throw content == null
                    ? new InvalidInput(name, ProblemCode.MISSING_FIELD, name)
                    : new InvalidInput(name, ProblemCode.WRONG_TYPE, name, "string");
        }
    }

    private static String textOf(@Nullable Object content) {
        if (content instanceof List<?> parts) {
            return parts.stream()
                    .filter(ChatMessage::isText)
                    .map(part -> String.valueOf(((Map<?, ?>) part).get(TEXT)))
                    .collect(Collectors.joining("\n\n"));
        }
        return content instanceof String text ? text : "";
    }

    private static boolean isText(Object part) {
        return part instanceof Map<?, ?> fields
                && TEXT.equals(fields.get("type"))
                && fields.get(TEXT) instanceof String;
    }
}
