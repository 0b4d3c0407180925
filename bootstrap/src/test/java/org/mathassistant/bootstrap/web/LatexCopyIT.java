package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is copied as LaTeX is a document that LaTeX sets. Where pdfLaTeX is installed it does so; everywhere, the faults are
 * looked for that such a document has had.
 */
class LatexCopyIT {
    private static final Path PDFLATEX = Path.of("/usr/bin/pdflatex");
    private static final long SECONDS = 60;
    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{([a-zA-Z*]+)}");
    private static final Pattern BRACE = Pattern.compile("\\\\[\\s\\S]|[{}]");
    /** Beyond Latin-1, what pdfLaTeX sets by itself in T1. */
    private static final String ALSO_SET = "œŒ’‘“”„–—…€\u200B";

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.desktop();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, generate-exam, chapters, '1, 2'",
        "en, generate-exam, chapters, '1, 2'",
        "fr, create-sheet, topic, suites convergentes",
        "en, create-sheet, topic, derivative and tangent line",
        "fr, generate-exercises, topic, dérivée"
    })
    void anExamASheetAndExercisesOfTheCourse_areSet(String language, String task, String field, String value)
            throws Exception {
        browser.open(language).at("#/tasks/" + task);
        browser.await("the courses", () -> browser.all("#course option").count() > 1);
        browser.fill("#course", "");
        browser.fill("#field-" + field, value);
        browser.click(".task-form .send");
        browser.awaitAnswer();

        String document = copied();

        assertThat(document)
                .startsWith("\\documentclass")
                .contains("\\section*")
                .endsWith("\\end{document}\n");
        assertEnvironmentsEnd(document);
        assertBracesPair(document);
        assertCharactersAreSet(document);
        if (Files.isExecutable(PDFLATEX)) {
            set(document, task + "-" + language);
        }
    }

    private static String copied() {
        browser.run("Object.defineProperty(navigator, 'clipboard', { configurable: true,"
                + " value: { writeText: async (text) => { window.copied = text; } } })");
        browser.click("[data-copy='answer.copyLatex']");
        browser.await("LaTeX", () -> browser.read("return typeof window.copied").equals("string"));
        return browser.read("return window.copied").toString();
    }

    private static void assertEnvironmentsEnd(String document) {
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult found : ENVIRONMENT.matcher(document).results().toList()) {
            if (found.group(1).equals("begin")) {
                open.push(found.group(2));
            } else {
                assertThat(open).isNotEmpty();
                assertThat(open.pop()).isEqualTo(found.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    private static void assertBracesPair(String document) {
        int depth = 0;
        for (MatchResult found : BRACE.matcher(document).results().toList()) {
            depth += found.group().equals("{") ? 1 : found.group().equals("}") ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
    }

    private static void assertCharactersAreSet(String document) {
        CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
        assertThat(document.chars()
                        .filter(character -> !latin.canEncode((char) character) && ALSO_SET.indexOf(character) < 0)
                        .mapToObj(Character::toString))
                .isEmpty();
    }

    private static void set(String document, String name) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name + ".tex"), document);
        Path log = folder.resolve(name + ".out");
        Process latex = new ProcessBuilder(
                        PDFLATEX.toString(),
                        "-halt-on-error",
                        "-interaction=nonstopmode",
                        file.getFileName().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(latex.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            latex.destroyForcibly();
        }
        assertThat(latex.exitValue())
                .as(() -> {
                    try {
                        return Files.readString(log, StandardCharsets.ISO_8859_1);
                    } catch (IOException e) {
                        return e.toString();
                    }
                })
                .isZero();
    }
}
