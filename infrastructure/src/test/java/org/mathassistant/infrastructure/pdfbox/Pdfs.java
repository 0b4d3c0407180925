package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;

/** Courses as PDF: the committed ones, which pdfLaTeX made of the sources beside them, with what it wrote of their labels. */
final class Pdfs {
    private static final Pattern LABEL = Pattern.compile("\\\\newlabel\\{(\\w+):\\d+}\\{\\{([\\d.]+)}\\{(\\w+)}");
    private static final int MAX_PAGES = 100;
    private static final Duration MAX_TIME = Duration.ofMinutes(2);

    private Pdfs() {}

    /** What LaTeX says of a labelled block; its label begins with its kind. */
    record Expected(BlockKind kind, String number, String page) {
        static Expected of(Block block) {
            return new Expected(block.kind(), block.number(), block.page());
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = Pdfs.class.getResourceAsStream("/pdf/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Expected> labels(String name) {
        List<Expected> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(new String(bytes(name), StandardCharsets.UTF_8));
        while (label.find()) {
            BlockKind kind = BlockKind.valueOf(label.group(1).toUpperCase(Locale.ROOT));
            labels.add(new Expected(kind, label.group(2), label.group(3)));
        }
        return labels;
    }

    static Manuscript read(String name, Path folder) {
        return read(new SourceFile(name, bytes(name)), folder);
    }

    static Manuscript read(SourceFile file, Path folder) {
        return PdfboxAdapters.courseReader(MAX_PAGES, MAX_TIME, folder)
                .read(List.of(file), Language.EN, (done, total) -> {});
    }

    static String text(Manuscript manuscript) {
        StringBuilder text = new StringBuilder();
        manuscript.blocks().forEach(block -> text.append(block.text()).append('\n'));
        return text.toString();
    }
}
