package org.mathassistant.infrastructure.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mathassistant.domain.retrieval.EmbeddingModel;
import org.mathassistant.domain.retrieval.VectorSpace;

/** The folder of one space's index. A file in it says the space in full, for a name of a folder can't hold any text. */
final class SpaceFolder {
    private static final String LABEL = "space.txt";
    private static final int READABLE = 40;

    private final Path path;

    private SpaceFolder(Path path) {
        this.path = path;
    }

    static SpaceFolder of(Path all, VectorSpace space) {
        String readable = space.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new SpaceFolder(all.resolve(readable.substring(0, Math.min(READABLE, readable.length())) + "-"
                + Integer.toHexString(space.toString().hashCode())));
    }

    Path lucene() {
        return path.resolve("lucene");
    }

    String name() {
        return path.getFileName().toString();
    }

    void label(VectorSpace space) throws IOException {
        Files.createDirectories(lucene());
        Files.writeString(
                path.resolve(LABEL),
                String.join(
                        "\n", space.model().provider(), space.model().name(), Integer.toString(space.dimension()), ""));
    }

    /** The space that a folder of this name says that it is of; empty where it says nothing that can be understood. */
    static Optional<VectorSpace> labelled(Path all, String name) {
        try {
            List<String> lines = Files.readAllLines(all.resolve(name).resolve(LABEL), StandardCharsets.UTF_8);
            return Optional.of(
                    new VectorSpace(new EmbeddingModel(lines.get(0), lines.get(1)), Integer.parseInt(lines.get(2))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    void delete() throws IOException {
        delete(path);
    }
}
