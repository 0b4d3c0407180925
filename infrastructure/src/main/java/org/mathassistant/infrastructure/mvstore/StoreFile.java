package org.mathassistant.infrastructure.mvstore;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the file of the disk level. */
final class StoreFile {
    /** How long a written value may be lost by a crash, in milliseconds. */
    static final int COMMIT_DELAY_MILLIS = 80;

    /** How much of the file may stay in memory, in megabytes. */
    private static final int READ_CACHE_MEGABYTES = 8;

    /** How long superseded parts of the file are kept before they are written over, in milliseconds. */
    private static final int RETENTION_MILLIS = 1_000;

    private static final Logger LOG = System.getLogger(StoreFile.class.getName());

    private StoreFile() {}

    /** The open file; empty where it can't be opened for writing. What is broken is replaced. */
    static Optional<MVStore> open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Optional.of(openOrReplace(file));
        } catch (IOException | MVStoreException | IllegalArgumentException e) {
            LOG.log(Logger.Level.WARNING, () -> "nothing is kept on disk, for " + file + " can't be opened: " + e);
            return Optional.empty();
        }
    }

    private static MVStore openOrReplace(Path file) throws IOException {
        try {
            return openForWriting(file);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw e;
            }
            LOG.log(Logger.Level.WARNING, () -> file + " is replaced by an empty one: " + e);
            Files.deleteIfExists(file);
            return openForWriting(file);
        }
    }

    private static MVStore openForWriting(Path file) throws IOException {
        MVStore store = new MVStore.Builder()
                .fileName("async:" + file.toAbsolutePath())
                .cacheSize(READ_CACHE_MEGABYTES)
                .backgroundExceptionHandler(
                        (thread, e) -> LOG.log(Logger.Level.DEBUG, () -> "the cache file failed: " + e))
                .open();
        if (store.isReadOnly()) {
            store.closeImmediately();
            throw new IOException("it can only be read");
        }
        store.setVersionsToKeep(0);
        store.setRetentionTime(RETENTION_MILLIS);
        store.setAutoCommitDelay(COMMIT_DELAY_MILLIS);
        return store;
    }
}
