package org.mathassistant.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.infrastructure.pdfbox.PdfboxAdapters;

/**
 * Reads a PDF and compares the blocks found in it with what LaTeX wrote into its {@code .aux}: kind, number, printed page.
 *
 * <p>Arguments: the PDF, then its {@code .aux} or {@code -} for none, then {@code --dump} to print every block.
 */
public final class PdfReading {
    private static final int MAX_PAGES = 5_000;
    private static final Duration MAX_TIME = Duration.ofMinutes(10);

    private PdfReading() {}

    public static void main(String[] arguments) throws IOException {
        Path pdf = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SourceFile file = new SourceFile(pdf.getFileName().toString(), Files.readAllBytes(pdf));
        long start = System.nanoTime();
        Manuscript manuscript = PdfboxAdapters.courseReader(
                        MAX_PAGES, MAX_TIME, Files.createTempDirectory("math-assistant-fonts"))
                .read(List.of(file), Language.EN, (done, total) -> {});
        out.printf(
                Locale.ROOT,
                "%s: read in %.1f s, %d MiB of heap in use%n",
                file.name(),
                (System.nanoTime() - start) / 1e9,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        if (List.of(arguments).contains("--dump")) {
            manuscript.blocks().forEach(block -> out.println(dump(block)));
        }
        kinds(manuscript, out);
        manuscript.remarks().forEach(out::println);
        if (arguments.length > 1 && !arguments[1].startsWith("-")) {
            compare(AuxLabels.of(Path.of(arguments[1])), manuscript.blocks(), out);
        }
    }

    private static void kinds(Manuscript manuscript, PrintStream out) {
        Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
        manuscript.blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
        out.println("blocks: " + counts);
        out.printf(
                "proofs tied: %d, solutions tied: %d, blocks that refer to others: %d, with a printed page: %d of %d%n",
                manuscript.blocks().stream()
                        .filter(block -> block.proves().isPresent())
                        .count(),
                manuscript.blocks().stream()
                        .filter(block -> block.solves().isPresent())
                        .count(),
                manuscript.blocks().stream()
                        .filter(block -> !block.refersTo().isEmpty())
                        .count(),
                manuscript.blocks().stream()
                        .filter(block -> !block.page().isEmpty())
                        .count(),
                manuscript.blocks().size());
    }

    private static void compare(List<AuxLabels.Entry> labels, List<Block> blocks, PrintStream out) {
        int right = 0;
        for (AuxLabels.Entry label : labels) {
            Optional<Block> exact = blocks.stream()
                    .filter(block -> isOf(label, block) && block.page().equals(label.page()))
                    .findFirst();
            if (exact.isPresent()) {
                right++;
            } else {
                List<String> near = blocks.stream()
                        .filter(block ->
                                Objects.equals(block.number(), label.number()) && block.kind() != BlockKind.TEXT)
                        .map(block -> block.kind() + " " + block.number() + " p. " + block.page())
                        .toList();
                out.println("  not found: " + label + "; with this number: " + near);
            }
        }
        out.printf(
                Locale.ROOT,
                "labelled theorem-like blocks in the .aux: %d, with right kind, number and printed page: %d (%.1f %%)%n",
                labels.size(),
                right,
                100.0 * right / Math.max(1, labels.size()));
    }

    private static boolean isOf(AuxLabels.Entry label, Block block) {
        boolean sameKind = label.kind()
                .map(kind -> kind == block.kind())
                .orElse(block.kind() != BlockKind.TEXT && block.kind() != BlockKind.PROOF);
        return sameKind && block.number().equals(label.number());
    }

    private static String dump(Block block) {
        return "\n=== %s %s | %s | page %s (%d) | ch %s %s | sec %s %s | %s%s refs %s | %s%n%s"
                .formatted(
                        block.kind(),
                        block.number(),
                        block.title(),
                        block.page(),
                        block.pdfPage(),
                        block.chapter().number(),
                        block.chapter().title(),
                        block.section().number(),
                        block.section().title(),
                        block.proves().isPresent() ? " proves " + block.proves().getAsInt() : "",
                        block.solves().isPresent() ? " solves " + block.solves().getAsInt() : "",
                        block.refersTo(),
                        block.regions(),
                        block.text());
    }
}
