package org.mathassistant.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

/** Turns what went wrong into what the caller reads. */
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final String TYPE_BASE = "/problems/";

    private Problems() {}

    /** The problem behind a failure. One that nobody foresaw is logged under a reference, and only that is told. */
    public static Problem of(Throwable failure) {
        if (failure instanceof MathAssistantException known) {
            return known.problem();
        }
        if (failure instanceof CompletionException && failure.getCause() != null) {
            return of(failure.getCause());
        }
        return failure instanceof CancellationException ? Problem.of(ProblemCode.CANCELLED) : unforeseen(failure);
    }

    /** The problem behind a status that the server gave by itself. */
    public static Problem ofStatus(int status, HttpServletRequest request) {
        return switch (status) {
            case 404 -> Problem.of(ProblemCode.UNKNOWN_PATH);
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, request.getMethod());
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE);
            case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, expectedType(request));
            default ->
                status < 500
                        ? Problem.of(ProblemCode.MALFORMED_REQUEST, "HTTP " + status)
                        : unforeseen(new IllegalStateException("the server answered " + status));
        };
    }

    public static ProblemView view(Problem problem, Language language) {
        return new ProblemView(
                TYPE_BASE + problem.code().code(),
                problem.title(language),
                status(problem),
                problem.detail(language),
                named(problem.field()),
                named(problem.task()));
    }

    private static @Nullable String named(String name) {
        return name.isEmpty() ? null : name;
    }

    public static int status(Problem problem) {
        return Statuses.of(problem.code());
    }

    public static Response response(Problem problem, Language language) {
        Response.ResponseBuilder response = JsonReplies.of(
                        Response.status(status(problem)), MEDIA_TYPE, view(problem, language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
        if (problem.code() == ProblemCode.TOKEN_REQUIRED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Math Assistant\"");
        }
        return response.build();
    }

    /** The same where no JAX-RS is at hand. */
    public static void write(Problem problem, Language language, HttpServletResponse response) throws IOException {
        response.setStatus(status(problem));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        JsonReplies.write(response, MEDIA_TYPE, view(problem, language));
    }

    /** All calls take JSON but for the upload of a course. */
    private static String expectedType(HttpServletRequest request) {
        return request.getRequestURI().replaceAll("/+$", "").endsWith("/courses")
                ? MediaType.MULTIPART_FORM_DATA
                : MediaType.APPLICATION_JSON;
    }

    private static Problem unforeseen(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Unforeseen failure, reference " + reference, failure);
        return Problem.of(ProblemCode.INTERNAL, reference);
    }
}
