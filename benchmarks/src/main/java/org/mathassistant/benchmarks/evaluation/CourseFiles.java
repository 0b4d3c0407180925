package org.mathassistant.benchmarks.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;

/** The files of a course: one file, or a folder's LaTeX; its PDFs where it has none; else its other texts. */
final class CourseFiles {
    private static final Pattern SOURCE = Pattern.compile(".*\\.(tex|ltx|sty|cls|aux|md|txt)");
    private static final Pattern TEXT = Pattern.compile(".*\\.(tex|ltx|md|txt)");
    private static final Pattern FRENCH = Pattern.compile("\\b(le|la|les|des|une|est|que|pour|dans|soit)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|is|and|that|for|let|are|then|with)\\b");

    private CourseFiles() {}

    static List<SourceFile> of(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(new SourceFile(path.getFileName().toString(), Files.readAllBytes(path)));
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(path)) {
            all = paths.filter(Files::isRegularFile).sorted().toList();
        }
        boolean pdf = all.stream().noneMatch(file -> file.toString().endsWith(".tex"))
                && all.stream().anyMatch(file -> file.toString().endsWith(".pdf"));
        List<SourceFile> files = new ArrayList<>();
        for (Path file : all) {
            String name = path.relativize(file).toString().replace('\\', '/');
            if (pdf ? name.endsWith(".pdf") : SOURCE.matcher(name).matches()) {
                files.add(new SourceFile(name, Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** The language whose small words are more frequent; English where there are none. */
    static Language language(Iterable<String> texts) {
        long french = 0;
        long english = 0;
        for (String text : texts) {
            french += FRENCH.matcher(text).results().count();
            english += ENGLISH.matcher(text).results().count();
        }
        return french > english ? Language.FR : Language.EN;
    }

    /** The files as text, for {@link #language}; those that are no text give none. */
    static List<String> texts(List<SourceFile> files) {
        return files.stream()
                .filter(file -> TEXT.matcher(file.name()).matches())
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .toList();
    }
}
