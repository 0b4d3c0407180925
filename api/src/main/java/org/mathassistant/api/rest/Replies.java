package org.mathassistant.api.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mathassistant.api.json.Json;

/** The forms that answers take. What a course says is nobody else's to keep, hence {@code no-store}. */
final class Replies {

    static final String JSON = MediaType.APPLICATION_JSON;
    static final String PNG = "image/png";
    static final String LINES = "application/x-ndjson";
    static final String EVENTS = MediaType.SERVER_SENT_EVENTS;
    /** Where a caller takes both, JSON it is. */
    static final String EVENTS_IF_ASKED = EVENTS + ";qs=0.5";

    private Replies() {}

    /** One value on each line. */
    static Response lines(List<?> values) {
        String lines = values.stream().map(value -> Json.text(value) + "\n").collect(Collectors.joining());
        return Response.ok(lines.getBytes(StandardCharsets.UTF_8), LINES)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response png(byte[] image, EntityTag version) {
        return ownCopy(Response.ok(image, PNG).tag(version))
                .header(HttpHeaders.CONTENT_LENGTH, image.length)
                .build();
    }

    /** The caller's own cache may keep it, and asks each time whether it still holds, and whether it still may see it. */
    static Response.ResponseBuilder ownCopy(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
