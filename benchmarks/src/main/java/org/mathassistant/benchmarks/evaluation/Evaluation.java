package org.mathassistant.benchmarks.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;

/**
 * Reads a course into a new embedded assistant, puts questions to it and to the {@link Baseline} over the same text, and
 * prints how both did.
 *
 * <p>System properties: {@code course}, a file or folder; {@code questions}, files of JSON Lines, commas between; and
 * optionally {@code language} ({@code fr} or {@code en}; else guessed), {@code only} (of questions that name a course, those
 * put to this one), {@code report} (a file for what is printed), {@code failures} ({@code development}: only those of that half) and
 * {@code data} (a folder that keeps the course for the next run).
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
        try (EvaluatedCourse course = EvaluatedCourse.read(files, language, dataDir)) {
            List<String> report = run(course, language, questions);
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

    private static List<String> run(EvaluatedCourse course, Language language, List<Question> questions)
            throws IOException {
        List<Passage> passages = course.passages();
        try (Baseline baseline = new Baseline(passages, language)) {
            List<String> report = new ArrayList<>();
            report.add("%d passages, %s; baseline: %d segments of at most %d tokens (%s), %d overlapping; %d questions"
                    .formatted(
                            passages.size(),
                            language.code(),
                            baseline.size(),
                            Baseline.MAX_TOKENS,
                            Baseline.TOKENIZER,
                            Baseline.OVERLAP,
                            questions.size()));
            CourseBlocks blocks = new CourseBlocks(passages);
            List<Outcome> outcomes = outcomes(course, blocks, baseline, questions);
            report.addAll(Report.figures(outcomes));
            report.add("ours:     " + Latency.of(questions, question -> course.search(question.text(), Finding.DEPTH)));
            report.add(
                    "baseline: " + Latency.of(questions, question -> baseline.search(question.text(), Finding.DEPTH)));
            report.add("");
            report.addAll(Report.failures(shown(outcomes), language));
            report.addAll(unknown(questions, blocks));
            return report;
        }
    }

    private static List<Outcome> shown(List<Outcome> outcomes) {
        return optional("failures").equals("development")
                ? outcomes.stream()
                        .filter(outcome -> outcome.question().isForDevelopment())
                        .toList()
                : outcomes;
    }

    /** Puts the questions to both. */
    static List<Outcome> outcomes(
            EvaluatedCourse course, CourseBlocks blocks, Baseline baseline, List<Question> questions)
            throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Question question : questions) {
            outcomes.add(Outcome.of(
                    question,
                    blocks.answering(question),
                    course.search(question.text(), Finding.DEPTH),
                    baseline.search(question.text(), Finding.DEPTH)));
        }
        return outcomes;
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
