package org.mathassistant.benchmarks.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;

/**
 * Reads a course into a new embedded assistant, puts questions to it and to the {@link Baseline} over the same text, and
 * prints how both did.
 *
 * <p>System properties: {@code course}, a file or folder; {@code questions}, files of JSON Lines, commas between; and
 * optionally {@code language} ({@code fr} or {@code en}; else guessed), {@code only} (of questions that name a course, those
 * put to this one), {@code report} (a file for what is printed), {@code failures} ({@code development}: only those of that half) and
 * {@code data} (a folder that keeps the course for the next run). Where the {@link RetrievalSettings} say more than the
 * defaults, the questions are put to an assistant with these settings too, and its figures stand in a column of their own.
 */
public final class Evaluation {
    private Evaluation() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<SourceFile> files = CourseFiles.of(Path.of(required("course")));
        Language language =
                Language.of(optional("language")).orElseGet(() -> CourseFiles.language(CourseFiles.texts(files)));
        List<Question> questions = new ArrayList<>();
        for (String file : required("questions").split(",")) {
            questions.addAll(Question.all(Path.of(file), optional("only")));
        }
        Path dataDir = optional("data").isEmpty()
                ? Files.createTempDirectory("math-assistant-evaluation")
                : Files.createDirectories(Path.of(optional("data")));
        try {
            List<String> report = report(files, language, questions, dataDir);
            report.forEach(out::println);
            if (!optional("report").isEmpty()) {
                Files.write(Path.of(optional("report")), report);
            }
        } finally {
            if (optional("data").isEmpty()) {
                delete(dataDir);
            }
        }
    }

    private static List<String> report(
            List<SourceFile> files, Language language, List<Question> questions, Path dataDir)
            throws IOException, InterruptedException {
        Run words = run(files, language, questions, dataDir, Map.of());
        Map<String, String> settings = RetrievalSettings.configured();
        Optional<Run> configured =
                settings.isEmpty() ? Optional.empty() : Optional.of(run(files, language, questions, dataDir, settings));
        try (Baseline baseline = new Baseline(words.passages(), language)) {
            List<String> report = new ArrayList<>();
            report.add("%d passages, %s; baseline: %d segments of at most %d tokens (%s), %d overlapping; %d questions"
                    .formatted(
                            words.passages().size(),
                            language.code(),
                            baseline.size(),
                            Baseline.MAX_TOKENS,
                            Baseline.TOKENIZER,
                            Baseline.OVERLAP,
                            questions.size()));
            configured.ifPresent(run -> report.addAll(Report.settings(settings, run.vectors())));
            List<Outcome> outcomes = words.outcomes(questions, baseline);
            List<Outcome> asConfigured =
                    configured.isPresent() ? configured.get().outcomes(questions, baseline) : List.of();
            report.addAll(Report.figures(outcomes, asConfigured));
            report.add("ours:       " + words.latency());
            configured.ifPresent(run -> report.add("configured: " + run.latency()));
            report.add("baseline:   "
                    + Latency.of(questions, question -> baseline.search(question.text(), Finding.DEPTH)));
            report.add("");
            report.addAll(Report.failures(shown(outcomes), language));
            if (configured.isPresent()) {
                report.addAll(List.of("", "as configured:"));
                report.addAll(Report.failures(shown(asConfigured), language));
            }
            report.addAll(unknown(questions, new CourseBlocks(words.passages())));
            return report;
        }
    }

    private static Run run(
            List<SourceFile> files,
            Language language,
            List<Question> questions,
            Path dataDir,
            Map<String, String> settings)
            throws IOException, InterruptedException {
        try (EvaluatedCourse course = EvaluatedCourse.read(files, language, dataDir, settings)) {
            return Run.of(course, questions);
        }
    }

    private static List<Outcome> shown(List<Outcome> outcomes) {
        return optional("failures").equals("development")
                ? outcomes.stream()
                        .filter(outcome -> outcome.question().isForDevelopment())
                        .toList()
                : outcomes;
    }

    /** Blocks that questions name and the course, as it was read, does not have. */
    private static List<String> unknown(List<Question> questions, CourseBlocks blocks) {
        List<String> unknown = new ArrayList<>();
        for (Question question : questions) {
            for (String block : question.blocks()) {
                if (blocks.find(block).isEmpty()) {
                    unknown.add("NO SUCH BLOCK " + question.id() + " " + block);
                }
            }
        }
        return unknown;
    }

    private static String required(String name) {
        String value = optional(name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    "Say -D" + name + "=… (./mvnw -Pevaluate -Dcourse=PATH -Dquestions=FILE)");
        }
        return value;
    }

    private static String optional(String name) {
        return System.getProperty(name, "").strip();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = new ArrayList<>(all.toList());
        }
        for (Path path : paths.reversed()) {
            Files.delete(path);
        }
    }
}
