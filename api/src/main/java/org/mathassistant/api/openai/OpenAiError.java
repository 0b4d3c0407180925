package org.mathassistant.api.openai;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

/** A problem in the form in which OpenAI's clients expect it. */
public record OpenAiError(Details error) {

    /**
     * What went wrong.
     *
     * @param type what kind of failure, in OpenAI's words
     * @param param the field at fault; null where no one is
     * @param code the problem's own, stable; {@code model_not_found} as OpenAI says it
     */
    public record Details(
            String message, String type, @Nullable String param, String code) {}

    static OpenAiError of(Problem problem, Language language) {
        return new OpenAiError(new Details(
                problem.detail(language),
                type(Problems.status(problem)),
                problem.field().isEmpty() ? null : problem.field(),
                problem.code() == ProblemCode.UNKNOWN_MODEL
                        ? "model_not_found"
                        : problem.code().code()));
    }

    static Response response(Problem problem, Language language) {
        return JsonReplies.of(Response.status(Problems.status(problem)), of(problem, language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .build();
    }

    /** The same where no JAX-RS is at hand. */
    public static void write(Problem problem, Language language, HttpServletResponse response) throws IOException {
        response.setStatus(Problems.status(problem));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        JsonReplies.write(response, MediaType.APPLICATION_JSON, of(problem, language));
    }

    private static String type(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 429 -> "rate_limit_error";
            default -> status < 500 ? "invalid_request_error" : "server_error";
        };
    }
}
