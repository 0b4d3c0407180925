package org.mathassistant.infrastructure.pdfbox;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads a file in a process of its own: one that unpacks to more than all memory, or never ends, ends alone. */
final class PageProcess {
    /** How the reading of a file ended. */
    enum End {
        /** All that the limits allow was read. */
        COMPLETE,
        /** The file needs a password. */
        PASSWORD_NEEDED,
        /** The file is no PDF that can be opened. */
        DAMAGED,
        /** The process broke off: its memory or its time was not enough. */
        BROKEN_OFF
    }

    /** By how much the process's own watch comes first. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ChildJvm jvm;
    private final PdfLimits limits;

    PageProcess(ChildJvm jvm, PdfLimits limits) {
        this.jvm = jvm;
        this.limits = limits;
    }

    /** @param sink may throw to stop the reading */
    End read(byte[] pdf, PageSink sink) {
        Process process;
        try {
            process = jvm.start(PageReading.arguments(limits));
        } catch (IOException e) {
            throw new UncheckedIOException("no process can be started to read a PDF", e);
        }
        CompletableFuture<Process> watch = process.onExit()
                .orTimeout(limits.maxTime().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, late) -> process.destroyForcibly());
        try {
            return read(process, pdf, sink);
        } finally {
            process.destroyForcibly();
            watch.cancel(false);
        }
    }

    private static End read(Process process, byte[] pdf, PageSink sink) {
        try {
            hand(pdf, process);
            PageStream.read(new DataInputStream(new BufferedInputStream(process.getInputStream())), sink);
            return End.COMPLETE;
        } catch (IOException brokenOff) {
            return ended(process);
        }
    }

    private static End ended(Process process) {
        try {
            return switch (process.waitFor()) {
                case PageReading.PASSWORD_NEEDED -> End.PASSWORD_NEEDED;
                case PageReading.DAMAGED -> End.DAMAGED;
                default -> End.BROKEN_OFF;
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.BROKEN_OFF;
        }
    }

    /** The process reads all of it before it writes anything, so neither waits for the other. */
    private static void hand(byte[] pdf, Process process) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        }
    }
}
