package org.mathassistant.benchmarks.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long searches take, in milliseconds, in this process. */
record Latency(double median, double p95) {
    /** Searches before the clock counts, and measured searches, at least. */
    private static final int SEARCHES = 600;

    /** A search for one question. */
    @FunctionalInterface
    interface Search {
        void run(Question question) throws IOException;
    }

    static Latency of(List<Question> questions, Search search) throws IOException {
        measure(questions, search);
        double[] millis = measure(questions, search);
        return new Latency(millis[millis.length / 2], millis[millis.length * 95 / 100]);
    }

    private static double[] measure(List<Question> questions, Search search) throws IOException {
        List<Double> millis = new ArrayList<>();
        while (millis.size() < SEARCHES) {
            for (Question question : questions) {
                long start = System.nanoTime();
                search.run(question);
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms", median, p95);
    }
}
