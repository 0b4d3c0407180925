package org.mathassistant.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** The figures of an evaluation as text, ours beside the baseline's. */
final class Report {
    private static final int SHOWN_HITS = 3;

    private final List<String> lines = new ArrayList<>();

    private Report() {}

    /** The figures per category, per half and in all. */
    static List<String> figures(List<Outcome> outcomes) {
        Report report = new Report();
        report.line("", "", "n", "recall@1, recall@5, MRR", "baseline");
        Map<String, List<Outcome>> categories = outcomes.stream()
                .filter(outcome -> outcome.question().isCovered())
                .collect(Collectors.groupingBy(
                        outcome -> outcome.question().category(), TreeMap::new, Collectors.toList()));
        categories.forEach(report::finding);
        report.finding("all", outcomes);
        report.lines.add("");
        Map<Boolean, List<Outcome>> halves = outcomes.stream()
                .collect(Collectors.partitioningBy(outcome -> outcome.question().isForDevelopment()));
        report.both("development", halves.getOrDefault(true, List.of()));
        report.both("held out", halves.getOrDefault(false, List.of()));
        report.both("all", outcomes);
        return report.lines;
    }

    private void both(String name, List<Outcome> outcomes) {
        finding(name, outcomes);
        lines.add("  ours:     " + Coverage.of(outcomes, Outcome::covered));
        lines.add("  baseline: " + Coverage.ofBaselineAtBest(outcomes) + " (best threshold, chosen with hindsight)");
    }

    private void finding(String name, List<Outcome> outcomes) {
        Finding ours = Finding.of(outcomes, Outcome::rank);
        line(
                "",
                name,
                String.valueOf(ours.questions()),
                ours.toString(),
                Finding.of(outcomes, Outcome::baselineRank).toString());
    }

    private void line(String indent, String name, String count, String ours, String baseline) {
        lines.add("%s%-16s %4s  %-25s %s".formatted(indent, name, count, ours, baseline));
    }

    /** What failed, one line each, with the first hits. */
    static List<String> failures(List<Outcome> outcomes, Language language) {
        Report report = new Report();
        for (Outcome outcome : outcomes) {
            String failure = failure(outcome);
            if (!failure.isEmpty()) {
                Question question = outcome.question();
                report.lines.add("%-13s %s [%s] %s -> %s; found %s"
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
        return report.lines;
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
