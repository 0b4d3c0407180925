package org.mathassistant.bootstrap.launch;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Lets through what the assistant itself says, and of the container and the libraries only warnings: some of the
 * container's loggers set their own levels, whatever the configuration says. Named in {@code logging.properties}.
 */
public final class Quiet implements Filter {
    @Override
    public boolean isLoggable(LogRecord message) {
        return message.getLevel().intValue() >= Level.WARNING.intValue()
                || String.valueOf(message.getLoggerName()).startsWith("org.mathassistant");
    }
}
