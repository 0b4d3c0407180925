package org.mathassistant.infrastructure.langchain4j;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.model.LastingModelFailure;
import org.mathassistant.domain.model.ModelEndpoint;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelFailure.Reason;
import org.mathassistant.domain.model.PassingModelFailure;

/** Says what a failed call was: in words that help an operator, and as a type that says whether to try again. */
final class Failures {
    private static final int MAX_QUOTED = 200;

    private final ModelEndpoint endpoint;
    private final Dialect dialect;
    private final String address;

    Failures(ModelEndpoint endpoint, Dialect dialect) {
        this.endpoint = endpoint;
        this.dialect = dialect;
        this.address = endpoint.address();
    }

    /** @return a {@link ModelFailure}, or {@link Unavailable} where the caller gave up */
    RuntimeException of(Throwable failure) {
        if (Thread.currentThread().isInterrupted() || cause(failure, InterruptedIOException.class, false) != null) {
            return new Unavailable(ProblemCode.CANCELLED, failure);
        }
        HttpRefusal refusal = cause(failure, HttpRefusal.class, true);
        if (refusal != null) {
            return refused(refusal);
        }
        if (isAny(failure, HttpConnectTimeoutException.class)) {
            return unreachable(
                    "no connection within " + LangChain4jAdapters.CONNECT_LIMIT.toSeconds() + " s to", failure);
        }
        if (isAny(failure, UnknownHostException.class) || isAny(failure, UnresolvedAddressException.class)) {
            return unreachable("unknown host in", failure);
        }
        if (isAny(failure, ConnectException.class)) {
            return unreachable("connection refused at", failure);
        }
        if (isAny(failure, SocketTimeoutException.class) || isAny(failure, HttpTimeoutException.class)) {
            return new LastingModelFailure(
                    Reason.TIMED_OUT,
                    "%s at %s said nothing for %s s, or took longer than %s s in all (LLM_TIMEOUT, LLM_TOTAL_TIMEOUT)"
                            .formatted(
                                    endpoint.model(),
                                    address,
                                    endpoint.silence().toMillis() / 1e3,
                                    endpoint.total().toMillis() / 1e3),
                    failure);
        }
        return new PassingModelFailure(Reason.GARBLED, "what came from " + address + " is not a reply", failure);
    }

    /** The stream ended without saying that the reply did. */
    ModelFailure incomplete() {
        return new PassingModelFailure(
                Reason.INCOMPLETE, "the stream from " + address + " broke off", (Throwable) null);
    }

    private ModelFailure unreachable(String what, Throwable failure) {
        return new PassingModelFailure(
                Reason.UNREACHABLE, what + " " + address + ": " + dialect.isItRunning(), failure);
    }

    ModelFailure refused(HttpRefusal refusal) {
        String at = "HTTP " + refusal.status() + " from " + address + ": ";
        return switch (refusal.status()) {
            case 401, 403 -> lasting(Reason.KEY_REFUSED, at + "check LLM_API_KEY");
            case 404 ->
                lasting(
                        Reason.UNKNOWN_MODEL,
                        at + "no model " + endpoint.model() + "; " + dialect.noSuchModel(endpoint));
            case 408, 429, 503 -> busy(refusal, at);
            default ->
                refusal.status() >= 500
                        ? new PassingModelFailure(Reason.SERVER_ERROR, at + "the server failed", (Throwable) null)
                        : notAccepted(refusal, at);
        };
    }

    private static ModelFailure busy(HttpRefusal refusal, String at) {
        String message = at + "too many requests, or no capacity";
        return refusal.retryAfter()
                .map(wait -> new PassingModelFailure(Reason.BUSY, message, wait))
                .orElseGet(() -> new PassingModelFailure(Reason.BUSY, message, (Throwable) null));
    }

    private ModelFailure notAccepted(HttpRefusal refusal, String at) {
        String said = refusal.body().toLowerCase(Locale.ROOT);
        boolean tooLong =
                said.contains("context length") || said.contains("context_length") || said.contains("too long");
        return lasting(tooLong ? Reason.TOO_LONG : Reason.NOT_ACCEPTED, at + quoted(refusal.body()));
    }

    private static ModelFailure lasting(Reason reason, String message) {
        return new LastingModelFailure(reason, message, null);
    }

    /** What a server says may repeat the key. */
    private String quoted(String body) {
        String safe = endpoint.apiKey().isEmpty() ? body : body.replace(endpoint.apiKey(), "***");
        String line = safe.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > MAX_QUOTED ? line.substring(0, MAX_QUOTED) + "…" : line;
    }

    private static boolean isAny(Throwable failure, Class<? extends Throwable> type) {
        return cause(failure, type, true) != null;
    }

    /** @param orSubtype a time-out of a socket is a kind of interruption, though no one interrupted */
    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type, boolean orSubtype) {
        return Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
                .limit(10)
                .filter(e -> orSubtype ? type.isInstance(e) : e.getClass() == type)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
