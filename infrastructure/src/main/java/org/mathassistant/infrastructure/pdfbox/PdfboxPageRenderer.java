package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.port.IPageRenderer;

/** Draws each page in a process of its own: a page that never ends, or asks for all memory there is, ends alone. */
final class PdfboxPageRenderer implements IPageRenderer {
    /** What a process may take for objects: a file of 50 MB and a page of {@link PageDrawing#MAX_PIXELS}. */
    static final int HEAP_MEGABYTES = 256;

    /** How long a page may take. */
    static final Duration TIME = Duration.ofSeconds(20);

    /** How many pages are drawn at the same time. */
    static final int AT_ONCE = 2;

    /** How long a request waits for its turn. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** No image of so many pixels takes more. */
    private static final int MAX_BYTES = 4 * PageDrawing.MAX_PIXELS;

    /** By how much the process's own watch comes first. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(PdfboxPageRenderer.class.getName());

    private final ChildJvm jvm;
    private final Duration time;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** @param time how long a page may take, in whole seconds */
    PdfboxPageRenderer(ChildJvm jvm, Duration time) {
        this.jvm = jvm;
        this.time = time;
    }

    @Override
    public Optional<byte[]> png(SourceFile pdf, int page, int width) {
        awaitTurn();
        try {
            Process process =
                    jvm.start(Integer.toString(page), Integer.toString(width), Long.toString(time.toSeconds()));
            return drawn(process, pdf, page);
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "no process can be started to draw pages", e);
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Unavailable(ProblemCode.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(ProblemCode.CANCELLED, e);
        }
    }

    private Optional<byte[]> drawn(Process process, SourceFile pdf, int page) {
        CompletableFuture<Process> watch = process.onExit()
                .orTimeout(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, late) -> process.destroyForcibly());
        try {
            hand(pdf.content(), process);
            byte[] image = process.getInputStream().readNBytes(MAX_BYTES);
            int status = process.waitFor();
            if (status == 0) {
                return Optional.of(image);
            }
            LOG.log(
                    Logger.Level.INFO,
                    () -> "page " + page + " of " + pdf.name() + " was not drawn (exit status " + status + ")");
        } catch (IOException e) {
            LOG.log(Logger.Level.INFO, () -> "page " + page + " of " + pdf.name() + " was not drawn: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(ProblemCode.CANCELLED, e);
        } finally {
            watch.cancel(false);
            process.destroyForcibly();
        }
        return Optional.empty();
    }

    /** The process reads all of it before it writes anything, so neither waits for the other. */
    private static void hand(byte[] pdf, Process process) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        }
    }
}
