package org.mathassistant.api.openai;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mathassistant.api.json.Json;

/** The forms that answers take. */
final class Replies {

    private Replies() {}

    static Response ok(Object view) {
        return json(Response.ok(), view).build();
    }

    static Response.ResponseBuilder json(Response.ResponseBuilder response, Object view) {
        byte[] body = Json.bytes(view);
        return response.type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LENGTH, body.length)
                .entity(body);
    }
}
