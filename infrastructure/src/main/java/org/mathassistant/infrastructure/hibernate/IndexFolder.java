package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Version;

/** The folder of the index: whether it may be used as it is, and its removal where not. */
final class IndexFolder {
    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final String STAMP = "stamp.txt";

    private final Path folder;
    private final String stamp;

    /** @param storeId names the database that the index belongs to */
    IndexFolder(Path folder, String storeId) {
        this.folder = folder;
        this.stamp = String.join(" ", "index", PassageIndex.version(), "lucene", luceneVersion(), "store", storeId);
    }

    static String luceneVersion() {
        return Version.LATEST.toString();
    }

    Path path() {
        return folder;
    }

    /**
     * True where an index of this version and database is there and whole; else nothing is left of what is there.
     *
     * @throws UncheckedIOException where somebody writes to it just now
     */
    boolean isUsable() {
        try {
            Files.createDirectories(lucene());
            requireUnlocked();
            if (isOurs() && isWhole()) {
                return true;
            }
            LOG.log(Level.INFO, "There is no search index of this version and database: it is built anew");
            clear();
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path lucene() {
        return folder.resolve(PassageIndex.NAME);
    }

    /** The lock is the operating system's: a file that a killed process left behind does not hold it. */
    private void requireUnlocked() throws IOException {
        try (Directory directory = FSDirectory.open(lucene());
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
        }
    }

    private boolean isOurs() throws IOException {
        Path file = folder.resolve(STAMP);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), stamp.getBytes(StandardCharsets.UTF_8));
    }

    /** Compares the checksums of all files. */
    private boolean isWhole() {
        try (Directory directory = FSDirectory.open(lucene());
                CheckIndex check = new CheckIndex(directory)) {
            check.setChecksumsOnly(true);
            return check.checkIndex().clean;
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "The search index is damaged: {0}", broken.toString());
            return false;
        }
    }

    /** Says that the index is complete. */
    void stamp() {
        try {
            Files.writeString(folder.resolve(STAMP), stamp);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void clear() throws IOException {
        for (Path path : deepestFirst()) {
            Files.delete(path);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
