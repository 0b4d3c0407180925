package org.mathassistant.application.ingestion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ITextDecoder;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;

/** An ingestion over memory, and what its tests need to feed it. */
final class Workshop implements AutoCloseable {
    static final ITextDecoder UTF8 = Workshop::decode;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final MemoryLibrary library = new MemoryLibrary();
    final MemoryJobs jobs = new MemoryJobs();
    final LineReader tex = new LineReader(".tex");
    final LineReader markdown = new LineReader(".md");
    Ingestion ingestion;

    Workshop() {
        this(UploadLimits.DEFAULT, 2);
    }

    Workshop(UploadLimits limits, int parallelism) {
        ingestion = open(limits, parallelism);
    }

    /** A second program over the same storage. */
    void restart() {
        ingestion.close();
        ingestion = open(UploadLimits.DEFAULT, 2);
        ingestion.resume();
    }

    private Ingestion open(UploadLimits limits, int parallelism) {
        return new Ingestion(library, library, jobs, List.of(tex, markdown), UTF8, limits, parallelism, CLOCK);
    }

    Job end(Receipt receipt) {
        return end(receipt.job().orElseThrow());
    }

    Job end(JobId id) {
        return await(id, true);
    }

    Job running(JobId id) {
        return await(id, false);
    }

    private Job await(JobId id, boolean end) {
        CompletableFuture<Job> reached = new CompletableFuture<>();
        try (Ingestion.Subscription open = ingestion.follow(id, job -> {
            if (job.state().isEnd() || !end && job.total() > 0) {
                reached.complete(job);
            }
        })) {
            return reached.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }

    @Override
    public void close() {
        tex.letThrough(1000);
        ingestion.close();
    }

    static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile zip(SourceFile... files) {
        return new SourceFile("course.zip", zipped(List.of(files)));
    }

    static byte[] zipped(List<SourceFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (SourceFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Optional<String> decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text).filter(decoded -> decoded.indexOf('\0') < 0 && !decoded.startsWith("%PDF"));
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }
}
