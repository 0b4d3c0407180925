package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibrariesTest {
    private static final String WEB = "META-INF/resources/";
    private static final Pattern VERSION = Pattern.compile("(\\w+): \"([0-9.]+)\"");
    private static final Pattern FILE = Pattern.compile("\\(\"(\\w+)\", \"([^\"]+)\"\\)");

    @Test
    void everyLibraryFileThatThePageLoadsIsInTheWebJarsOfTheBuild() throws IOException {
        String module = read("app/libraries.js");
        Matcher file = FILE.matcher(module);
        int files = 0;
        while (file.find()) {
            files++;
            String path = "webjars/" + file.group(1) + "/" + version(module, file.group(1)) + "/" + file.group(2);
            assertThat(resource(path)).as(path).isNotNull();
        }
        assertThat(files).isEqualTo(5);
    }

    private static String version(String module, String library) {
        return VERSION.matcher(module)
                .results()
                .filter(version -> version.group(1).equals(library))
                .map(version -> version.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static String read(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(resource(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String path) {
        return LibrariesTest.class.getClassLoader().getResourceAsStream(WEB + path);
    }
}
