package org.mathassistant.api.json;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Views as responses. What a course says is nobody else's to keep, hence {@code no-store}. */
public final class JsonReplies {

    private static final String NO_STORE = "no-store";

    private JsonReplies() {}

    public static Response ok(Object view) {
        return of(Response.ok(), view).build();
    }

    public static Response.ResponseBuilder of(Response.ResponseBuilder response, Object view) {
        return of(response, MediaType.APPLICATION_JSON, view);
    }

    /** @param mediaType one whose syntax is JSON's */
    public static Response.ResponseBuilder of(Response.ResponseBuilder response, String mediaType, Object view) {
        byte[] body = Json.bytes(view);
        return response.type(mediaType)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(HttpHeaders.CONTENT_LENGTH, body.length)
                .entity(body);
    }

    /** The same where no JAX-RS is at hand. */
    public static void write(HttpServletResponse response, String mediaType, Object view) throws IOException {
        byte[] body = Json.bytes(view);
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
