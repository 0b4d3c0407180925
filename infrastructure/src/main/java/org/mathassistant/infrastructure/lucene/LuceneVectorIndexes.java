package org.mathassistant.infrastructure.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mathassistant.domain.port.IVectorIndex;
import org.mathassistant.domain.port.IVectorIndexes;
import org.mathassistant.domain.retrieval.VectorSpace;

/** One folder for each index, and a file that names the one that answers; it is replaced in one step. */
final class LuceneVectorIndexes implements IVectorIndexes, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LuceneVectorIndexes.class.getName());
    private static final String SERVING = "serving.txt";

    private final Path all;
    private final Map<VectorSpace, LuceneVectorIndex> opened = new HashMap<>();

    LuceneVectorIndexes(Path all) {
        this.all = all;
    }

    @Override
    public synchronized IVectorIndex open(VectorSpace space) {
        return opened.computeIfAbsent(space, this::openFolder);
    }

    private LuceneVectorIndex openFolder(VectorSpace space) {
        SpaceFolder folder = SpaceFolder.of(all, space);
        try {
            if (!SpaceFolder.labelled(all, folder.name()).equals(Optional.of(space))) {
                folder.delete();
                folder.label(space);
            }
            try {
                return index(space, folder);
            } catch (IOException | IllegalArgumentException damaged) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the vectors of " + space + " can't be read and are made anew",
                        damaged);
                folder.delete();
                folder.label(space);
                return index(space, folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static LuceneVectorIndex index(VectorSpace space, SpaceFolder folder) throws IOException {
        Directory directory = FSDirectory.open(folder.lucene());
        try {
            return new LuceneVectorIndex(space, directory);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    @Override
    public synchronized Optional<VectorSpace> serving() {
        try {
            return SpaceFolder.labelled(
                    all, Files.readString(all.resolve(SERVING)).strip());
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public synchronized void serve(VectorSpace space) {
        String name = SpaceFolder.of(all, space).name();
        try {
            Path fresh = all.resolve(SERVING + ".new");
            Files.writeString(fresh, name, StandardCharsets.UTF_8);
            Files.move(fresh, all.resolve(SERVING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        removeAllBut(space, name);
    }

    /** What can't be removed now is removed after a later switch; nobody asks it any more. */
    private void removeAllBut(VectorSpace space, String name) {
        try {
            for (LuceneVectorIndex index : List.copyOf(opened.values())) {
                if (!index.space().equals(space)) {
                    opened.remove(index.space());
                    index.close();
                }
            }
            for (Path folder : folders()) {
                if (!folder.getFileName().toString().equals(name)) {
                    SpaceFolder.delete(folder);
                }
            }
        } catch (IOException held) {
            LOG.log(System.Logger.Level.WARNING, "vectors of another model could not be removed", held);
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(all)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (LuceneVectorIndex index : opened.values()) {
            index.close();
        }
        opened.clear();
    }
}
