package org.mathassistant.api.openai;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.openai.ChatCompletion.Choice;
import org.mathassistant.api.openai.ChatCompletion.Delta;
import org.mathassistant.api.openai.ChatCompletion.Extension;
import org.mathassistant.api.openai.ChatCompletion.Message;
import org.mathassistant.api.openai.ChatCompletion.UsageView;
import org.mathassistant.application.prompt.Tokens;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Usage;

/**
 * Writes the answer to one request.
 *
 * @param created seconds since 1970
 */
record ChatWriter(String id, long created, ChatRequest request) {

    static ChatWriter of(ChatRequest request, long created) {
        return new ChatWriter("chatcmpl-" + UUID.randomUUID().toString().replace("-", ""), created, request);
    }

    /**
     * @param text of the answer as the client shall show it
     * @param reason why this task answers; empty where nothing had to be decided
     */
    ChatCompletion whole(Answer answer, String text, String reason) {
        Message message = new Message("assistant", text, null);
        Choice choice = new Choice(0, message, null, null, finish(answer));
        return new ChatCompletion(
                id,
                "chat.completion",
                created,
                request.model().id(),
                List.of(choice),
                usage(answer),
                Extension.of(answer, reason));
    }

    ChatCompletion beginning() {
        return piece(new Delta("assistant", ""), null, null);
    }

    ChatCompletion piece(String text) {
        return piece(new Delta(null, text), null, null);
    }

    /** @param reason as of the whole */
    ChatCompletion end(Answer answer, String reason) {
        return piece(new Delta(null, null), finish(answer), Extension.of(answer, reason));
    }

    /** The piece behind the last, which has no text. */
    ChatCompletion usageAlone(Answer answer) {
        return chunk(List.of(), usage(answer), null);
    }

    private ChatCompletion piece(Delta delta, @Nullable String finish, @Nullable Extension answer) {
        return chunk(List.of(new Choice(0, null, delta, null, finish)), null, answer);
    }

    private ChatCompletion chunk(List<Choice> choices, @Nullable UsageView usage, @Nullable Extension answer) {
        return new ChatCompletion(
                id, "chat.completion.chunk", created, request.model().id(), choices, usage, answer);
    }

    private static String finish(Answer answer) {
        return answer.notices().stream().anyMatch(notice -> notice.code() == Notice.Code.UNFINISHED)
                ? "length"
                : "stop";
    }

    private UsageView usage(Answer answer) {
        Usage spent = answer.usage();
        boolean counted = spent.inputTokens() + spent.outputTokens() > 0;
        int read = counted ? spent.inputTokens() : request.promptTokens();
        int written = counted ? spent.outputTokens() : Tokens.of(answer.text());
        return new UsageView(read, written, read + written);
    }
}
