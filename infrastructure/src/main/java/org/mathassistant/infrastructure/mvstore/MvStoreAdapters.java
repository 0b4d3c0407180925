package org.mathassistant.infrastructure.mvstore;

import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICodec;

/** Makes a cache in a file of a folder. A file that is broken or of another version is replaced by an empty one. */
public final class MvStoreAdapters implements AutoCloseable {
    /** How large the file may become where nothing else is said. */
    public static final long DEFAULT_MAX_BYTES = 500L * 1_024 * 1_024;

    static final String FILE_NAME = "cache.mv";

    /** How long the file may be shrunk while it is closed, in milliseconds. */
    private static final int COMPACT_MILLIS = 200;

    private static final Logger LOG = System.getLogger(MvStoreAdapters.class.getName());

    private final Optional<MVStore> store;
    private final long maxBytes;
    private final Clock clock;

    /**
     * Opens the file, or makes it.
     *
     * @param folder made where it is not there
     * @param maxBytes how large the file may become, what it has forgotten and not yet written over included; more than
     *     half of it written within a second may exceed it for a while
     */
    public MvStoreAdapters(Path folder, long maxBytes, Clock clock) {
        this.maxBytes = maxBytes;
        this.store = StoreFile.open(folder.resolve(FILE_NAME));
        this.clock = clock;
    }

    /** Whether values can be kept; false where the folder can't be written or another process holds the file. */
    public boolean answers() {
        return store.isPresent();
    }

    /** The cache in the file; one that keeps nothing where {@link #answers} is false. Called once for one file. */
    public <V> ICache<V> cache(ICodec<Cached<V>> codec) {
        return new MvStoreCache<>(store.map(file -> new BoundedMap(file, maxBytes)), codec, clock);
    }

    @Override
    public void close() {
        try {
            store.ifPresent(file -> file.close(COMPACT_MILLIS));
        } catch (MVStoreException e) {
            LOG.log(Logger.Level.WARNING, () -> "the cache file was not closed cleanly: " + e);
        }
    }
}
