package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the embedded database after a process that did not end by itself.
 *
 * <p>From 2.2 to 2.5 at least, H2 writes the header of its file with the place of the chunk <em>before</em> the one that it
 * has just written, just where the two are not side by side; opening the file after a kill then follows the header to that
 * older chunk, stops there, and drops every commit since. All chunks are there all the same: a look at the whole file finds
 * the newest, which H2 takes for a last resort and we for the rule. It reads about 200 MB a second.
 */
final class EmbeddedFile {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedFile.class);

    /** The header stands twice at the start of the file, a block each. */
    private static final int HEADERS = 2;

    private static final int BLOCK = 4_096;

    private static final String CLEAN_END = ",clean:1,";

    private EmbeddedFile() {}

    /** Makes the file begin at its newest commit, where it was not closed; does nothing where there is no file. */
    static void heal(Path file) throws IOException {
        if (!Files.exists(file) || wasClosed(file)) {
            return;
        }
        try {
            new MVStore.Builder()
                    .fileName(file.toString())
                    .recoveryMode()
                    .autoCommitDisabled()
                    .open()
                    .close(0);
        } catch (MVStoreException damaged) {
            LOG.warn("the database file could not be looked through after a kill; it is opened as it is", damaged);
        }
    }

    private static boolean wasClosed(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int header = 0; header < HEADERS; header++) {
                byte[] block = bytes.readNBytes(BLOCK);
                if (!new String(block, StandardCharsets.ISO_8859_1).contains(CLEAN_END)) {
                    return false;
                }
            }
        }
        return true;
    }
}
