package org.mathassistant.bootstrap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class QuietTest {
    private final Quiet quiet = new Quiet();

    private static LogRecord said(String logger, Level level, Throwable... thrown) {
        LogRecord message = new LogRecord(level, "something");
        message.setLoggerName(logger);
        if (thrown.length > 0) {
            message.setThrown(thrown[0]);
        }
        return message;
    }

    @Test
    void theAssistantsOwnWords_andWhatIsAmissElsewhere_areTold() {
        assertThat(quiet.isLoggable(said("org.mathassistant.api", Level.INFO))).isTrue();
        assertThat(quiet.isLoggable(said("org.glassfish.jersey", Level.INFO))).isFalse();
        assertThat(quiet.isLoggable(said("org.glassfish.jersey", Level.WARNING)))
                .isTrue();
        assertThat(quiet.isLoggable(new LogRecord(Level.SEVERE, "of no logger")))
                .isTrue();
    }

    @Test
    void aReaderWhoIsGone_isNotTold_anythingElseIs() {
        Throwable gone = new IllegalStateException(new IOException("Connection is closed"));
        Throwable full = new IllegalStateException(new IOException("No space left on device"));

        assertThat(quiet.isLoggable(said("org.glassfish.jersey", Level.SEVERE, gone)))
                .isFalse();
        assertThat(quiet.isLoggable(said("org.glassfish.jersey", Level.SEVERE, full)))
                .isTrue();
    }
}
