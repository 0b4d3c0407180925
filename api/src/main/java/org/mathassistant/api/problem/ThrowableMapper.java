package org.mathassistant.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mathassistant.api.request.RequestLanguage;

/** Whatever a resource throws, as a problem. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {

    private final HttpServletRequest request;

    /** @param request the one at hand on the thread that asks: a proxy */
    public ThrowableMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        return Problems.response(Problems.of(failure), RequestLanguage.of(request));
    }
}
