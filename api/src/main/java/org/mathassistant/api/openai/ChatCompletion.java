package org.mathassistant.api.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.view.AnswerView;
import org.mathassistant.domain.answer.Answer;

/**
 * An answer, whole or a piece of it, as OpenAI's clients read it.
 *
 * @param created seconds since 1970
 * @param answer all that is known of it: sources, checks, values; with the last piece
 */
public record ChatCompletion(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        @Nullable UsageView usage,

        @JsonProperty(ChatRequest.EXTENSION) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Extension answer) {

    /**
     * The answer as the REST API gives it.
     *
     * @param reason why this task answers; null where nothing had to be decided
     */
    public record Extension(
            @JsonUnwrapped AnswerView answer,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {

        static Extension of(Answer answer, String reason) {
            return new Extension(AnswerView.of(answer), reason.isEmpty() ? null : reason);
        }
    }

    /**
     * The one answer.
     *
     * @param message the whole; null in a piece
     * @param delta the piece; null in the whole
     * @param finishReason {@code stop}, {@code length}; null before the end
     */
    public record Choice(
            int index,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Message message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Delta delta,

            @Nullable String logprobs,
            @JsonProperty("finish_reason") @Nullable String finishReason) {}

    /** What the assistant says. Nothing is ever refused in its name: what fails is an error. */
    public record Message(
            String role, String content, @Nullable String refusal) {}

    /** A piece of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Delta(@Nullable String role, @Nullable String content) {}

    /** Tokens, as a model counted them, or guessed where none did. */
    public record UsageView(
            @JsonProperty("prompt_tokens") int promptTokens,
            @JsonProperty("completion_tokens") int completionTokens,
            @JsonProperty("total_tokens") int totalTokens) {}
}
