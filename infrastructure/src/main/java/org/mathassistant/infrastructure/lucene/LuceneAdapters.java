package org.mathassistant.infrastructure.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mathassistant.domain.port.IVectorIndexes;

/** The indexes of vectors in one folder. Thread-safe. */
public final class LuceneAdapters implements AutoCloseable {
    private final LuceneVectorIndexes indexes;

    private LuceneAdapters(LuceneVectorIndexes indexes) {
        this.indexes = indexes;
    }

    /** @param folder created where it does not exist; one process at a time */
    public static LuceneAdapters open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new LuceneAdapters(new LuceneVectorIndexes(folder));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public IVectorIndexes vectorIndexes() {
        return indexes;
    }

    @Override
    public void close() throws IOException {
        indexes.close();
    }
}
