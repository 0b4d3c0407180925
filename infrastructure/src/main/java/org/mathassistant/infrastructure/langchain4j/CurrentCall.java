package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import java.util.Objects;

/**
 * Hands each request to the {@link ModelCall} of its thread. So one object of LangChain4j, which takes longer to make than a
 * whole request (it looks for plug-ins on the class path), serves all calls, and each call still has its own deadline.
 */
final class CurrentCall implements HttpClient, HttpClientBuilder {
    private static final ThreadLocal<ModelCall> CURRENT = new ThreadLocal<>();

    private final Duration silence;

    /** @param silence how long a model may say nothing */
    CurrentCall(Duration silence) {
        this.silence = silence;
    }

    /** Does the work; what it asks of the model in this thread is this call. */
    static void during(ModelCall call, Runnable work) {
        CURRENT.set(call);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    private static ModelCall call() {
        return Objects.requireNonNull(CURRENT.get(), "a request outside of a call");
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return call().execute(request);
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        call().execute(request, parser, listener);
    }

    // As a builder of itself: the limits are those of the endpoint, whatever the library thinks.

    @Override
    public Duration connectTimeout() {
        return LangChain4jAdapters.CONNECT_LIMIT;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration limit) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return silence;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration limit) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
