package org.mathassistant.api.openai;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The OpenAI-compatible endpoint, beside the REST API: its errors have another form. */
@ApplicationPath(OpenAiApplication.PATH)
public class OpenAiApplication extends Application {

    /** Where it begins, without a slash at the end. */
    public static final String PATH = "/v1";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ModelsResource.class, ChatResource.class, FailureMapper.class, RefusalMapper.class);
    }

    /** Events must leave at once, so the server may not collect output; and no WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.contentLength.buffer", 0, "jersey.config.server.wadl.disableWadl", true);
    }
}
