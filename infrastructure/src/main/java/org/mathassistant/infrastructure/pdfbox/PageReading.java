package org.mathassistant.infrastructure.pdfbox;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The program of the process that reads a file: a PDF on standard input, its pages as {@link PageStream} on standard output. */
final class PageReading {
    static final int PASSWORD_NEEDED = 12;
    static final int DAMAGED = 13;
    private static final int BUFFER = 1 << 16;

    private PageReading() {}

    /** @param arguments the components of {@link PdfLimits}, the time in seconds */
    public static void main(String[] arguments) throws IOException {
        PdfLimits limits = new PdfLimits(
                Integer.parseInt(arguments[0]),
                Duration.ofSeconds(Long.parseLong(arguments[1])),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        int status = 0;
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER))) {
            PageStream.Writer writer = new PageStream.Writer(out);
            new PdfPages(System.in.readAllBytes(), limits, writer).read();
            writer.end();
        } catch (InvalidPasswordException e) {
            status = PASSWORD_NEEDED;
        } catch (IOException | RuntimeException e) {
            status = DAMAGED;
        }
        Runtime.getRuntime().halt(status);
    }

    static String[] arguments(PdfLimits limits) {
        return new String[] {
            Integer.toString(limits.maxPages()),
            Long.toString(limits.maxTime().toSeconds()),
            Integer.toString(limits.maxPageOperators()),
            Integer.toString(limits.maxPageGlyphs())
        };
    }
}
