package org.mathassistant.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCachingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/index.html", "/favicon.svg", "/app/main.js", "/app/style/base.css"})
    void theFilesOfThePageAreNeverKept(String path) {
        assertThat(FileCaching.of(path)).contains("no-store");
    }

    @Test
    void librariesAreKept() {
        assertThat(FileCaching.of("/webjars/katex/1.2.3/dist/katex.min.js")).contains("public, max-age=86400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/courses", "/metrics", "/health", "/application", "/openapi"})
    void whatIsNoFileSaysItItself(String path) {
        assertThat(FileCaching.of(path)).isEmpty();
    }
}
