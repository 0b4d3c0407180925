package org.mathassistant.application.ingestion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;

/** Makes each line a block: "proof" proves the block before, "solution" solves it, "see" refers to it. */
final class LineReader implements ICourseReader {
    private final String extension;
    private final Semaphore gate = new Semaphore(0);
    private volatile boolean gated;

    LineReader(String extension) {
        this.extension = extension;
    }

    /** From now on each file waits for {@link #letThrough}. */
    void shutGate() {
        gated = true;
    }

    void letThrough(int files) {
        gate.release(files);
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(extension);
    }

    @Override
    public Manuscript read(List<SourceFile> files, Language language, Progress progress) {
        List<Block> blocks = new ArrayList<>();
        int done = 0;
        for (SourceFile file : files) {
            if (gated) {
                gate.acquireUninterruptibly();
            }
            String text = new String(file.content(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(block(file, line, blocks.size())));
            progress.at(++done, files.size());
        }
        return new Manuscript(blocks, List.of());
    }

    private static Block block(SourceFile file, String line, int position) {
        if (line.equals("crash")) {
            throw new IllegalStateException("a reader with a bug");
        }
        if (line.equals("overflow")) {
            throw new StackOverflowError();
        }
        OptionalInt before = OptionalInt.of(position - 1);
        return new Block(
                file.name(),
                Heading.NONE,
                Heading.NONE,
                line.startsWith("proof") ? BlockKind.PROOF : BlockKind.TEXT,
                "",
                "",
                "",
                "",
                0,
                line,
                line.startsWith("proof") ? before : OptionalInt.empty(),
                line.startsWith("solution") ? before : OptionalInt.empty(),
                line.startsWith("see") ? List.of(position - 1) : List.of());
    }
}
