package org.mathassistant.api.openai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.prompt.Tokens;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/**
 * What a client of OpenAI's asks. Only what means something here is read and checked: sampling, tools, formats and the
 * like are the installation's, and instructions in system messages would undo that answers stand on the course.
 *
 * @param questions what the person said, in the order of the conversation; the last is to be answered
 * @param extension fields of the task that OpenAI's protocol has no place for
 * @param promptTokens of all messages together, guessed
 */
record ChatRequest(
        ChatModel model,
        List<String> questions,
        boolean stream,
        boolean includeUsage,
        Map<String, Object> extension,
        int promptTokens) {

    static final String MESSAGES = "messages";
    static final String EXTENSION = "math_assistant";

    ChatRequest {
        questions = List.copyOf(questions);
    }

    /** @throws org.mathassistant.domain.error.MathAssistantException where something that is read is wrong */
    static ChatRequest read(Map<String, Object> body) {
        Fields fields = new Fields(body, body.keySet());
        ChatModel model = ChatModel.named(fields.required("model"));
        fields.integer("n", 1, 1, 1);
        List<?> messages = list(body);
        return new ChatRequest(
                model,
                questions(messages),
                flag(body, "stream", "stream"),
                flag(object(body, "stream_options"), "include_usage", "stream_options.include_usage"),
                object(body, EXTENSION),
                messages.stream().mapToInt(ChatRequest::tokens).sum());
    }

    /** What is asked of a task, in words that stand alone; where a conversation is kept here, it is understood there. */
    TaskMessage message(String task) {
        boolean followsUp = task.equals(Ask.TASK) && !extension.containsKey("session");
        String text = followsUp ? Dialogue.standing(questions) : questions.getLast();
        return TaskMessage.of(task, text, extension);
    }

    private static List<?> list(Map<String, Object> body) {
        Object messages = body.get(MESSAGES);
        if (messages == null || messages.equals(List.of())) {
            throw new InvalidInput(MESSAGES, ProblemCode.MISSING_FIELD, MESSAGES);
        }
        if (!(messages instanceof List<?> list)) {
            throw new InvalidInput(MESSAGES, ProblemCode.WRONG_TYPE, MESSAGES, "array");
        }
        return list;
    }

    /** The texts of the user; what else is in the messages before the last is passed over. */
    private static List<String> questions(List<?> messages) {
        List<String> questions = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < messages.size(); i++) {
            Optional<ChatMessage> message = ChatMessage.of(messages.get(i), i);
            if (message.isPresent() && message.get().isOfUser()) {
                questions.add(message.get().text());
                last = i;
            }
        }
        if (last < 0) {
            throw new InvalidInput(MESSAGES, ProblemCode.NOT_ONE_OF, MESSAGES + "[].role", "user");
        }
        ChatMessage.requireText(messages.get(last), last);
        return questions;
    }

    private static int tokens(Object message) {
        return ChatMessage.of(message, 0).map(one -> Tokens.of(one.text())).orElse(0);
    }

    private static boolean flag(Map<String, Object> object, String name, String path) {
        Object value = object.getOrDefault(name, false);
        if (!(value instanceof Boolean flag)) {
            throw new InvalidInput(path, ProblemCode.WRONG_TYPE, path, "boolean");
        }
        return flag;
    }

    /** An object by its name, without its nulls; empty where there is none. */
    private static Map<String, Object> object(Map<String, Object> body, String name) {
        Object value = body.getOrDefault(name, Map.of());
        if (!(value instanceof Map<?, ?> given)) {
            throw new InvalidInput(name, ProblemCode.WRONG_TYPE, name, "object");
        }
        Map<String, Object> object = new HashMap<>();
        given.forEach((key, one) -> {
            if (one != null) {
                object.put(key.toString(), one);
            }
        });
        return object;
    }
}
