package org.mathassistant.infrastructure.latex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;

/** Courses to read: the committed ones, with what pdfLaTeX wrote of them, and small ones written in the tests. */
final class Fixtures {
    static final List<String> FRENCH =
            List.of("fr/cours.tex", "fr/macros.sty", "fr/chapitres/suites.tex", "fr/chapitres/series.tex");
    static final List<String> FRENCH_AUX = List.of("fr/cours.aux", "fr/chapitres/series.aux");
    static final List<String> ENGLISH = List.of("en/course.tex", "en/parts/groups.tex");
    static final List<String> ENGLISH_AUX = List.of("en/course.aux");

    private Fixtures() {}

    static Manuscript french(boolean withAux) {
        return read(Language.FR, files(FRENCH, withAux ? FRENCH_AUX : List.of()));
    }

    static Manuscript english(boolean withAux) {
        return read(Language.EN, files(ENGLISH, withAux ? ENGLISH_AUX : List.of()));
    }

    private static List<SourceFile> files(List<String> sources, List<String> aux) {
        List<SourceFile> files = new ArrayList<>();
        sources.forEach(name -> files.add(file(name.substring(3), text(name))));
        aux.forEach(name -> files.add(file(name.substring(3), text(name))));
        return files;
    }

    static String text(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/latex/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Manuscript read(Language language, List<SourceFile> files) {
        return LatexAdapters.courseReader(content -> Optional.of(new String(content, StandardCharsets.UTF_8)))
                .read(files, language, (done, total) -> {});
    }

    /** Reads one file. */
    static Manuscript read(String text) {
        return read(Language.EN, List.of(file("course.tex", text)));
    }

    /** The only block that a text becomes. */
    static Block block(String text) {
        List<Block> blocks = read(text).blocks();
        if (blocks.size() != 1) {
            throw new AssertionError("one block expected: " + blocks);
        }
        return blocks.getFirst();
    }

    /** Every label of a course with the number that the reader computed, no {@code .aux} being there. */
    static Map<String, String> labels(List<String> names, String master) {
        Map<String, String> texts = new LinkedHashMap<>();
        names.forEach(name -> texts.put(name.substring(3), text(name)));
        References references = new References();
        SourceTree sources = new SourceTree(texts, file -> {});
        new Interpreter(sources, Language.FR, new Remarks(), references, new ArrayList<>(), new WorkBudget(100_000))
                .read(master);
        Map<String, String> numbers = new LinkedHashMap<>();
        references.labels().forEach(label -> numbers.put(label.key, AuxFile.plain(label.anchor.number())));
        return numbers;
    }
}
