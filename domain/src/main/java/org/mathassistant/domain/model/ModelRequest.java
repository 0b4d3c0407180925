package org.mathassistant.domain.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that decides a reply, beside the model itself: two equal requests to one model may share a reply.
 *
 * @param messages the rules first; not empty
 * @param schema the form of the reply, where it must have one
 */
public record ModelRequest(List<ModelMessage> messages, Optional<ResponseSchema> schema, Sampling sampling) {
    public ModelRequest {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a request has at least one message");
        }
    }
}
