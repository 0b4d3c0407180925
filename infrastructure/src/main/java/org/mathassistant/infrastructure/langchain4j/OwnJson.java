package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.internal.Json;
import java.util.Map;

/**
 * LangChain4j's writer of JSON, made once while no plug-in is in sight. It collects Jackson's modules by the class loader
 * of whichever thread comes first; inside a server that is one whose modules belong to the server's own Jackson, and a
 * request with a schema, the first to write JSON so, would fail for as long as the server runs.
 */
final class OwnJson {
    private OwnJson() {}

    /** Makes the writer unless it is made. */
    static void prepare() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Json.toJson(Map.of());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
