package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.ModelEndpoint;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelMessage;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.ResponseSchema;
import org.mathassistant.domain.model.Sampling;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.ILLMProvider;

/** A model behind HTTP. Each call is one streamed request; nothing is tried twice here. */
final class LangChain4jLLMProvider implements ILLMProvider {
    private final HttpClient http;
    private final ModelEndpoint endpoint;
    private final Dialect dialect;
    private final Clock clock;
    private final Failures failures;
    private final CurrentCall current;
    /** As many as the settings know ways to sample: one. */
    private final Map<Sampling, StreamingChatModel> models = new ConcurrentHashMap<>();

    LangChain4jLLMProvider(HttpClient http, ModelEndpoint endpoint, Dialect dialect, Clock clock) {
        this.http = http;
        this.endpoint = endpoint;
        this.dialect = dialect;
        this.clock = clock;
        this.failures = new Failures(endpoint, dialect);
        this.current = new CurrentCall(endpoint.silence());
    }

    @Override
    public Provider identity() {
        return new Provider(dialect.code(), endpoint.model());
    }

    @Override
    public ModelReply generate(ModelRequest request, ModelListener listener) {
        ModelCall call = new ModelCall(http, endpoint, clock, listener::isGone);
        ReplyHandler handler = new ReplyHandler(listener, call);
        try {
            StreamingChatModel model = model(request.sampling());
            CurrentCall.during(call, () -> model.chat(toChat(request), handler));
        } catch (RuntimeException e) {
            throw failures.of(e);
        }
        handler.thrownByListener().ifPresent(thrown -> {
            throw thrown;
        });
        handler.failure().ifPresent(failure -> {
            throw failures.of(failure);
        });
        return reply(handler, call);
    }

    private StreamingChatModel model(Sampling sampling) {
        return models.computeIfAbsent(sampling, wanted -> dialect.model(endpoint, wanted, current));
    }

    private ModelReply reply(ReplyHandler handler, ModelCall call) {
        ChatResponse complete = handler.complete().orElseThrow(failures::incomplete);
        @Nullable FinishReason reason = complete.finishReason();
        if (reason == null && !call.saidItIsDone()) {
            throw failures.incomplete();
        }
        return new ModelReply(handler.text(), count(complete.tokenUsage()), finish(reason));
    }

    private static ChatRequest toChat(ModelRequest request) {
        ChatRequest.Builder chat = ChatRequest.builder()
                .messages(request.messages().stream()
                        .map(LangChain4jLLMProvider::toMessage)
                        .toList());
        request.schema().ifPresent(schema -> chat.responseFormat(toFormat(schema)));
        return chat.build();
    }

    private static ChatMessage toMessage(ModelMessage message) {
        return switch (message.role()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
        };
    }

    private static ResponseFormat toFormat(ResponseSchema schema) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(schema.name())
                        .rootElement(JsonRawSchema.from(schema.json()))
                        .build())
                .build();
    }

    private static ModelReply.Finish finish(@Nullable FinishReason reason) {
        if (reason == FinishReason.LENGTH) {
            return ModelReply.Finish.LENGTH;
        }
        return reason == FinishReason.CONTENT_FILTER ? ModelReply.Finish.WITHHELD : ModelReply.Finish.STOP;
    }

    private static TokenCount count(@Nullable TokenUsage usage) {
        return usage == null
                ? TokenCount.NONE
                : new TokenCount(orZero(usage.inputTokenCount()), orZero(usage.outputTokenCount()));
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : Math.max(0, count);
    }
}
