package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.retrieval.EmbeddingFailure;
import org.mathassistant.domain.retrieval.EmbeddingFailure.Reason;

/** Says why there are no vectors, from what LangChain4j throws. The texts of servers are not repeated: they may quote ours. */
final class EmbeddingFailures {
    private final String server;
    private final String model;

    /** @param server where it is; a password in it is left out of what is said */
    EmbeddingFailures(String server, String model) {
        this.server = server.replaceFirst("//[^/@]*@", "//");
        this.model = model;
    }

    EmbeddingFailure of(RuntimeException thrown) {
        if (cause(thrown, HttpException.class) instanceof HttpException answer) {
            return answered(thrown, answer.statusCode());
        }
        return switch (thrown) {
            case RateLimitException limited -> answered(limited, 429);
            case InternalServerException broken -> answered(broken, 500);
            case AuthenticationException refused -> answered(refused, 401);
            case ModelNotFoundException unknown -> answered(unknown, 404);
            case InvalidRequestException rejected -> answered(rejected, 400);
            default -> unanswered(thrown);
        };
    }

    private EmbeddingFailure answered(RuntimeException thrown, int status) {
        return switch (status) {
            case 401, 403 ->
                failure(Reason.REFUSED, "HTTP " + status + " at " + server + ": is EMBEDDING_API_KEY right?", thrown);
            case 404, 405 ->
                failure(
                        Reason.REFUSED,
                        "HTTP " + status + " at " + server + ": does it have the embedding model \"" + model
                                + "\", and is EMBEDDING_BASE_URL right?",
                        thrown);
            case 408, 425, 429 -> failure(Reason.BUSY, "HTTP " + status + " at " + server + ": too busy", thrown);
            default ->
                status >= 500
                        ? failure(Reason.BUSY, "HTTP " + status + " at " + server + ": it fails", thrown)
                        : failure(
                                Reason.REJECTED,
                                "HTTP " + status + " at " + server + ": it does not take this",
                                thrown);
        };
    }

    private EmbeddingFailure unanswered(RuntimeException thrown) {
        if (cause(thrown, HttpTimeoutException.class) != null
                || thrown instanceof dev.langchain4j.exception.TimeoutException) {
            return failure(Reason.UNREACHABLE, "no answer in time at " + server, thrown);
        }
        if (cause(thrown, IOException.class) instanceof IOException broken && !isParsing(broken)) {
            return failure(
                    Reason.UNREACHABLE, "no connection to " + server + ": is it running, at this address?", thrown);
        }
        return garbage("not an answer of an embedding server", thrown);
    }

    EmbeddingFailure count(int vectors, int texts) {
        return new EmbeddingFailure(
                Reason.GARBAGE, texts + " vectors of one width were asked for and " + vectors + " came, at " + server);
    }

    EmbeddingFailure garbage(String what, RuntimeException thrown) {
        return failure(Reason.GARBAGE, what + " at " + server, thrown);
    }

    /** Jackson's exceptions are I/O exceptions, too. */
    private static boolean isParsing(IOException broken) {
        return broken.getClass().getName().contains("jackson");
    }

    private static EmbeddingFailure failure(Reason reason, String message, RuntimeException thrown) {
        return new EmbeddingFailure(reason, message, thrown);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
