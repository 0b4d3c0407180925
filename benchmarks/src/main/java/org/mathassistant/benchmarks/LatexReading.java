package org.mathassistant.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.infrastructure.latex.LatexAdapters;

/**
 * Reads a LaTeX course and compares what became of it with the source: environments, numbers, pages, words.
 *
 * <p>Arguments: the folder of a course, then {@code fr} or {@code en}, then {@code --without-aux} to keep LaTeX's own
 * numbers from the reader, or {@code --dump} to print every block.
 */
public final class LatexReading {
    private LatexReading() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Language language =
                Language.of(arguments.length > 1 ? arguments[1] : "").orElse(Language.EN);
        List<String> flags = List.of(arguments);
        List<SourceFile> files = files(folder);
        List<SourceFile> read = new ArrayList<>(files);
        if (flags.contains("--without-aux")) {
            read.removeIf(file -> file.name().endsWith(".aux"));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Manuscript manuscript =
                LatexAdapters.courseReader(LatexReading::decode).read(read, language, (done, total) -> {});
        out.printf("%d files read in %d ms%n", read.size(), (System.nanoTime() - start) / 1_000_000);
        if (flags.contains("--dump")) {
            manuscript.blocks().forEach(block -> out.println(dump(block)));
        }
        kinds(manuscript, out);
        remarks(manuscript, out, flags.contains("--remarks"));
        new LatexComparison(files, manuscript, out).print();
    }

    private static List<SourceFile> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(tex|ltx|sty|cls|aux)"))
                    .sorted()
                    .map(path -> file(folder, path))
                    .toList();
        }
    }

    private static SourceFile file(Path folder, Path path) {
        try {
            return new SourceFile(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8, else Latin-1: enough for a measurement. */
    static Optional<String> decode(byte[] content) {
        try {
            return Optional.of(unixLines(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()));
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(unixLines(new String(content, StandardCharsets.ISO_8859_1)));
        }
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void kinds(Manuscript manuscript, PrintStream out) {
        Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
        manuscript.blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
        out.println("blocks: " + counts);
        long proofs = manuscript.blocks().stream()
                .filter(block -> block.proves().isPresent())
                .count();
        long solutions = manuscript.blocks().stream()
                .filter(block -> block.solves().isPresent())
                .count();
        out.println("proofs tied: " + proofs + ", solutions tied: " + solutions);
    }

    private static void remarks(Manuscript manuscript, PrintStream out, boolean all) {
        Map<ReadingRemark.Kind, Integer> counts = new TreeMap<>();
        manuscript.remarks().forEach(remark -> counts.merge(remark.kind(), 1, Integer::sum));
        out.println("remarks: " + counts);
        if (all) {
            manuscript.remarks().forEach(out::println);
        }
    }

    private static String dump(Block block) {
        return "\n=== %s %s | %s | label %s | page %s | ch %s %s | sec %s %s | %s%s%s refs %s%n%s"
                .formatted(
                        block.kind(),
                        block.number(),
                        block.title(),
                        block.label(),
                        block.page(),
                        block.chapter().number(),
                        block.chapter().title(),
                        block.section().number(),
                        block.section().title(),
                        block.file(),
                        block.proves().isPresent() ? " proves " + block.proves().getAsInt() : "",
                        block.solves().isPresent() ? " solves " + block.solves().getAsInt() : "",
                        block.refersTo(),
                        block.text());
    }
}
