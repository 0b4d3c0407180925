package org.mathassistant.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mathassistant.application.retrieval.VectorStatus;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** The figures of an evaluation as text, ours beside the baseline's. */
final class Report {
    private static final int SHOWN_HITS = 3;

    private final List<Outcome> words;
    private final List<Outcome> configured;
    private final List<String> lines = new ArrayList<>();

    private Report(List<Outcome> words, List<Outcome> configured) {
        this.words = words;
        this.configured = configured;
    }

    /** What was set, and whether it was what answered. */
    static List<String> settings(Map<String, String> settings, VectorStatus vectors) {
        return List.of(
                "as configured: " + RetrievalSettings.shown(settings),
                "vectors: %s; %d questions put to them, %d of these left to the words alone"
                        .formatted(vectors.line(), vectors.questions(), vectors.byWordsAlone()));
    }

    /**
     * The figures per category, per half and in all.
     *
     * @param words of words alone
     * @param configured of the same questions with other settings; empty where there are none
     */
    static List<String> figures(List<Outcome> words, List<Outcome> configured) {
        Report report = new Report(words, configured);
        report.line("", "n", "recall@1, recall@5, MRR", "as configured", "baseline");
        words.stream()
                .filter(outcome -> outcome.question().isCovered())
                .map(outcome -> outcome.question().category())
                .distinct()
                .sorted()
                .forEach(category ->
                        report.finding(category, question -> question.category().equals(category)));
        report.finding("all", question -> true);
        report.lines.add("");
        report.both("development", Question::isForDevelopment);
        report.both("held out", question -> !question.isForDevelopment());
        report.both("all", question -> true);
        return report.lines;
    }

    private void both(String name, Predicate<Question> which) {
        finding(name, which);
        lines.add("  ours:       " + Coverage.of(only(words, which), Outcome::covered));
        if (!configured.isEmpty()) {
            lines.add("  configured: " + Coverage.of(only(configured, which), Outcome::covered));
        }
        lines.add("  baseline:   " + Coverage.ofBaselineAtBest(only(words, which))
                + " (best threshold, chosen with hindsight)");
    }

    private void finding(String name, Predicate<Question> which) {
        Finding ours = Finding.of(only(words, which), Outcome::rank);
        line(
                name,
                String.valueOf(ours.questions()),
                ours.toString(),
                Finding.of(only(configured, which), Outcome::rank).toString(),
                Finding.of(only(words, which), Outcome::baselineRank).toString());
    }

    private static List<Outcome> only(List<Outcome> outcomes, Predicate<Question> which) {
        return outcomes.stream()
                .filter(outcome -> which.test(outcome.question()))
                .toList();
    }

    private void line(String name, String count, String ours, String withSettings, String baseline) {
        String middle = configured.isEmpty() ? "" : "%-25s ".formatted(withSettings);
        lines.add("%-16s %4s  %-25s %s%s".formatted(name, count, ours, middle, baseline));
    }

    /** What failed, one line each, with the first hits. */
    static List<String> failures(List<Outcome> outcomes, Language language) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            String failure = failure(outcome);
            if (!failure.isEmpty()) {
                Question question = outcome.question();
                lines.add("%-13s %s [%s] %s -> %s; found %s"
                        .formatted(
                                failure,
                                question.id(),
                                question.category(),
                                question.text(),
                                question.blocks(),
                                outcome.hits().stream()
                                        .limit(SHOWN_HITS)
                                        .map(hit -> name(hit, language))
                                        .toList()));
            }
        }
        return lines;
    }

    private static String failure(Outcome outcome) {
        if (!outcome.question().isCovered()) {
            return outcome.covered() ? "SAID COVERED" : "";
        }
        String refused = outcome.covered() ? "" : " REFUSED";
        return switch (outcome.rank()) {
            case 0 -> "MISSED" + refused;
            case 1, 2, 3, 4, 5 -> refused.strip();
            default -> "RANK " + outcome.rank() + refused;
        };
    }

    private static String name(Passage passage, Language language) {
        return BlockNames.in(language).of(passage) + (passage.label().isEmpty() ? "" : " " + passage.label());
    }
}
