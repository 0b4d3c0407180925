package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.model.ModelEndpoint;

/**
 * The HTTP of one call, all of it in the thread of the caller: interrupting that thread ends the call, and whatever the
 * server does, it is over when its time is. Used once.
 */
final class ModelCall implements HttpClient {
    /** Of an error's body, in bytes. */
    private static final int MAX_ERROR_BODY = 4_096;

    private static final String END_OF_STREAM = "[DONE]";

    private final java.net.http.HttpClient http;
    private final ModelEndpoint endpoint;
    private final Clock clock;
    private final Instant deadline;
    private final BooleanSupplier abandoned;
    private @Nullable InputStream body;
    private boolean saidItIsDone;

    /** @param abandoned whether nobody waits for the reply any more; asked now and then */
    ModelCall(java.net.http.HttpClient http, ModelEndpoint endpoint, Clock clock, BooleanSupplier abandoned) {
        this.http = http;
        this.endpoint = endpoint;
        this.clock = clock;
        this.abandoned = abandoned;
        this.deadline = clock.instant().plus(endpoint.total());
    }

    /** Whether the server closed the stream as OpenAI's protocol wants it, also without a finish reason. */
    boolean saidItIsDone() {
        return saidItIsDone;
    }

    /** Ends the call: nobody wants the rest. */
    void stop() {
        if (body != null) {
            close(body);
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<InputStream> response = send(request);
        try (InputStream content = response.body()) {
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses in this thread; failures go to the listener, as LangChain4j's own clients do it. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        HttpResponse<InputStream> response;
        try {
            response = send(request);
        } catch (HttpRefusal | UncheckedIOException e) {
            listener.onError(e);
            return;
        }
        body = response.body();
        listener.onOpen(SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .build());
        parser.parse(response.body(), watching(listener));
        listener.onClose();
        close(response.body());
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        CompletableFuture<HttpResponse<InputStream>> sending =
                http.sendAsync(toJdk(request), head -> new TimedBody(endpoint.silence(), deadline, clock, abandoned));
        try {
            return accepted(awaited(sending));
        } catch (ExecutionException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("the caller does not wait any more"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sending.cancel(true); // without effect on what is done
        }
    }

    private HttpResponse<InputStream> awaited(CompletableFuture<HttpResponse<InputStream>> sending)
            throws ExecutionException, InterruptedException, IOException {
        Instant limit = clock.instant().plus(endpoint.silence());
        Instant end = limit.isBefore(deadline) ? limit : deadline;
        for (Instant now = clock.instant(); now.isBefore(end); now = clock.instant()) {
            if (abandoned.getAsBoolean()) {
                throw new InterruptedIOException("nobody waits any more");
            }
            Optional<HttpResponse<InputStream>> response = within(TimedBody.slice(now, end), sending);
            if (response.isPresent()) {
                return response.get();
            }
        }
        throw new SocketTimeoutException("no response in time");
    }

    /** The response; empty where it takes longer. */
    private static Optional<HttpResponse<InputStream>> within(
            Duration time, CompletableFuture<HttpResponse<InputStream>> sending)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.of(sending.get(time.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<InputStream> accepted(HttpResponse<InputStream> response) {
        int status = response.statusCode();
        if (status < 200 || status >= 300) {
            throw new HttpRefusal(status, beginning(response.body()), RetryAfter.of(response.headers(), clock));
        }
        if (isPage(response.headers())) {
            close(response.body());
            throw new UncheckedIOException(new IOException("a web page instead of a reply"));
        }
        return response;
    }

    private static boolean isPage(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
                .isPresent();
    }

    private static String beginning(InputStream body) {
        try (body) {
            return new String(body.readNBytes(MAX_ERROR_BODY), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private ServerSentEventListener watching(ServerSentEventListener listener) {
        return new ServerSentEventListener() {
            @Override
            public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
                saidItIsDone |= END_OF_STREAM.equals(event.data());
                listener.onEvent(event, context);
            }

            @Override
            public void onError(Throwable failure) {
                listener.onError(failure);
            }
        };
    }

    private static java.net.http.HttpRequest toJdk(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        @Nullable String content = request.body();
        return builder.method(
                        request.method().name(),
                        content == null
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(content))
                .build();
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
