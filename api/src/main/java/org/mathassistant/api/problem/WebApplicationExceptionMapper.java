package org.mathassistant.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mathassistant.api.request.RequestLanguage;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

/** What the JAX-RS runtime itself refuses, before a resource sees it, as a problem. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private final HttpServletRequest request;

    /** @param request the one at hand on the thread that asks: a proxy */
    public WebApplicationExceptionMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response answer = Problems.response(problem(refusal), RequestLanguage.of(request));
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    private Problem problem(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        return switch (status) {
            case 404 -> Problem.of(ProblemCode.UNKNOWN_PATH);
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, request.getMethod());
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE);
            case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, expectedType());
            default ->
                status < 500
                        ? Problem.of(ProblemCode.MALFORMED_REQUEST, "HTTP " + status)
                        : Problems.of(refusal.getCause() == null ? refusal : refusal.getCause());
        };
    }

    /** All calls take JSON but for the upload of a course. */
    private String expectedType() {
        return request.getRequestURI().replaceAll("/+$", "").endsWith("/courses")
                ? MediaType.MULTIPART_FORM_DATA
                : MediaType.APPLICATION_JSON;
    }
}
