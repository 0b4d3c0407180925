package org.mathassistant.api.openai;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.Problem;

/** Names the part of a chat request that made a field of a task wrong: the messages, or the extension. */
final class RequestPart {
    private RequestPart() {}

    /**
     * What the work gives.
     *
     * @param ofMessages whether the messages filled a field
     * @throws MathAssistantException what the work throws, by the name that the field has in the request
     */
    static <T> T naming(Predicate<String> ofMessages, Supplier<T> work) {
        try {
            return work.get();
        } catch (MathAssistantException failure) {
            Problem problem = failure.problem();
            if (problem.field().isEmpty()) {
                throw failure;
            }
            String part = ofMessages.test(problem.field())
                    ? ChatRequest.MESSAGES
                    : ChatRequest.EXTENSION + "." + problem.field();
            throw new InvalidInput(new Problem(problem.code(), part, problem.arguments(), problem.task()));
        }
    }
}
