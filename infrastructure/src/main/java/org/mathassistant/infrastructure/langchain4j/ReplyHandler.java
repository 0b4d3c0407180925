package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.model.ModelListener;

/** Collects a reply and tells it on. The first failure counts, and ends the call. Used by one thread. */
final class ReplyHandler implements StreamingChatResponseHandler {
    private final ModelListener listener;
    private final ModelCall call;
    private final StringBuilder text = new StringBuilder();
    private @Nullable ChatResponse complete;
    private @Nullable Throwable failure;
    private @Nullable RuntimeException thrownByListener;

    ReplyHandler(ModelListener listener, ModelCall call) {
        this.listener = listener;
        this.call = call;
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
        if (failure != null || thrownByListener != null) {
            return;
        }
        text.append(piece.text());
        try {
            listener.text(piece.text());
        } catch (RuntimeException e) {
            thrownByListener = e;
            call.stop();
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        complete = response;
    }

    @Override
    public void onError(Throwable error) {
        if (failure == null) {
            failure = error;
            call.stop();
        }
    }

    String text() {
        return text.toString();
    }

    Optional<ChatResponse> complete() {
        return Optional.ofNullable(complete);
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** What the listener threw: its own affair, to be given back to whoever called. */
    Optional<RuntimeException> thrownByListener() {
        return Optional.ofNullable(thrownByListener);
    }
}
