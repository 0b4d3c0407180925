package org.mathassistant.api.openai;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.request.RequestLanguage;

/** Whatever a resource throws, as OpenAI's clients expect it. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private final HttpServletRequest request;

    /** @param request the one at hand on the thread that asks: a proxy */
    public FailureMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        return OpenAiError.response(Problems.of(failure), RequestLanguage.of(request));
    }
}
