package org.mathassistant.api.openai;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mathassistant.api.json.Json;
import org.mathassistant.api.stream.EventStream;

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

    static Response.ResponseBuilder events(EventStream events) {
        return Response.ok(events, MediaType.SERVER_SENT_EVENTS).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
