package org.mathassistant.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.retrieval.RetrievalQuery;
import org.mathassistant.infrastructure.hibernate.HibernateAdapters;

/**
 * Measures how long a search over all courses of a data folder takes. The server that owns the folder must be stopped.
 *
 * <p>Arguments: the data folder, then a file of questions, the first tab-separated field of each line being one.
 */
public final class SearchLatency {
    /** Rounds over all questions before the clock counts. */
    private static final int WARM_UP_ROUNDS = 20;

    private static final int ROUNDS = 20;
    private static final int TOP_K = 10;

    private SearchLatency() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> questions = questions(Path.of(arguments[1]));
        try (HibernateAdapters storage = HibernateAdapters.open("", Path.of(arguments[0]), Clock.systemUTC())) {
            Set<CourseId> courses = new HashSet<>();
            storage.courses().list().stream().map(Course::id).forEach(courses::add);
            out.printf(
                    "%d courses, %d passages, %d questions%n",
                    courses.size(), count(storage, courses), questions.size());
            measure(storage.retriever(), questions, courses, WARM_UP_ROUNDS);
            print(measure(storage.retriever(), questions, courses, ROUNDS), out);
        }
    }

    private static List<String> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t")[0])
                .filter(question -> !question.isBlank())
                .toList();
    }

    private static int count(HibernateAdapters storage, Set<CourseId> courses) {
        int count = 0;
        for (CourseId course : courses) {
            List<Passage> all =
                    storage.passages().list(course, "", Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
            count += all.size();
        }
        return count;
    }

    private static double[] measure(IRetriever retriever, List<String> questions, Set<CourseId> courses, int rounds) {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (String question : questions) {
                long start = System.nanoTime();
                retriever.retrieve(new RetrievalQuery(question, courses, "", Optional.empty(), "", Language.FR, TOP_K));
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void print(double[] sorted, PrintStream out) {
        out.printf(
                "mean %.1f ms, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                Arrays.stream(sorted).average().orElse(0),
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}
