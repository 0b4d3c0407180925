package org.mathassistant.bootstrap.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One server with the sample courses for all tests that leave it as they found it: a start costs more than most tests.
 * It ends with the test run.
 */
public final class SharedServer {
    private static @Nullable RunningServer server;

    private SharedServer() {}

    public static synchronized RunningServer get() {
        if (server == null) {
            RunningServer started = RunningServer.start(temporaryFolder(), Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            server = started;
        }
        return server;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "shared-server").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
