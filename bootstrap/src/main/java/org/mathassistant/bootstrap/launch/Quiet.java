package org.mathassistant.bootstrap.launch;

import java.io.IOException;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Lets through what the assistant itself says, and of the container and the libraries only warnings: some of the
 * container's loggers set their own levels, whatever the configuration says. A reader who closes the page in the middle of
 * an answer is no fault, and not told. Named in {@code logging.properties}.
 */
public final class Quiet implements Filter {
    private static final Set<String> READER_IS_GONE =
            Set.of("Broken pipe", "Connection is closed", "Connection reset", "Connection reset by peer");

    @Override
    public boolean isLoggable(LogRecord message) {
        return isOwn(message) || isAmiss(message) && !isReaderGone(message);
    }

    private static boolean isOwn(LogRecord message) {
        return String.valueOf(message.getLoggerName()).startsWith("org.mathassistant");
    }

    private static boolean isAmiss(LogRecord message) {
        return message.getLevel().intValue() >= Level.WARNING.intValue();
    }

    private static boolean isReaderGone(LogRecord message) {
        return Stream.iterate(message.getThrown(), cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof IOException && READER_IS_GONE.contains(String.valueOf(cause.getMessage())));
    }
}
