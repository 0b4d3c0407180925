package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.jbig2.JBIG2ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Starts a program of this package in a Java process of its own, with the classes that it needs, little memory and nothing of
 * this process's environment, in which passwords may stand.
 */
final class ChildJvm {
    private static final List<Class<?>> NEEDED = List.of(
            PageDrawing.class,
            PDDocument.class,
            FontBoxFont.class,
            RandomAccessRead.class,
            JBIG2ImageReader.class,
            LogFactory.class);

    /** What a process needs to find its libraries and its folder for temporary files. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR");

    private final Class<?> program;
    private final int heapMegabytes;
    private final Path folder;

    /**
     * @param program its main class
     * @param heapMegabytes how much memory the process may take for objects
     * @param folder where it may keep a list of the system's fonts
     */
    ChildJvm(Class<?> program, int heapMegabytes, Path folder) {
        this.program = program;
        this.heapMegabytes = heapMegabytes;
        this.folder = folder;
    }

    /** @throws IOException where there is no such program, or no file or folder that its classes come from */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.start();
    }

    private List<String> command() throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + folder.toAbsolutePath(),
                "-cp",
                classPath(),
                program.getName());
    }

    private static String classPath() throws IOException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> needed : NEEDED) {
            places.add(place(needed));
        }
        return String.join(System.getProperty("path.separator"), places);
    }

    private static String place(Class<?> needed) throws IOException {
        CodeSource source = needed.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException("not in a file or folder of its own: " + needed.getName(), e);
        }
    }
}
