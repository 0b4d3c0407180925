package org.mathassistant.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mathassistant.api.request.RequestLanguage;
import org.mathassistant.domain.error.Problem;

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
        return status < 500
                ? Problems.ofStatus(status, request)
                : Problems.of(refusal.getCause() == null ? refusal : refusal.getCause());
    }
}
