package org.mathassistant.infrastructure.jackson;

import org.mathassistant.domain.port.IJsonParser;

/** Jackson behind the ports. */
public final class JacksonAdapters {
    private JacksonAdapters() {}

    public static IJsonParser jsonParser() {
        return new JacksonJsonParser();
    }
}
