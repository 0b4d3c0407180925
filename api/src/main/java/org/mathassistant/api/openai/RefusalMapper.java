package org.mathassistant.api.openai;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.request.RequestLanguage;
import org.mathassistant.domain.error.Problem;

/** What the JAX-RS runtime itself refuses, before a resource sees it, as OpenAI's clients expect it. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    private final HttpServletRequest request;

    /** @param request the one at hand on the thread that asks: a proxy */
    public RefusalMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(WebApplicationException refusal) {
        return OpenAiError.response(problem(refusal), RequestLanguage.of(request));
    }

    private Problem problem(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        return status < 500
                ? Problems.ofStatus(status, request)
                : Problems.of(refusal.getCause() == null ? refusal : refusal.getCause());
    }
}
