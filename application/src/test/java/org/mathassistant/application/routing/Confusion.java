package org.mathassistant.application.routing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which task was found how often where which one was meant. Says nothing of single sentences. */
final class Confusion {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int total;
    private int right;
    private int rightFollowUps;

    static Confusion of(List<LabelledSentence> sentences, Rules rules, Spelling spelling) {
        Confusion confusion = new Confusion();
        for (LabelledSentence sentence : sentences) {
            confusion.add(sentence, rules.on(CueText.of(sentence.text(), spelling)));
        }
        return confusion;
    }

    private void add(LabelledSentence meant, Verdict found) {
        total++;
        right += found.task().equals(meant.task()) ? 1 : 0;
        rightFollowUps += found.followUp() == meant.followUp() ? 1 : 0;
        counts.computeIfAbsent(meant.task(), task -> new TreeMap<>()).merge(found.task(), 1, Integer::sum);
    }

    double accuracy() {
        return (double) right / total;
    }

    double followUpAccuracy() {
        return (double) rightFollowUps / total;
    }

    String summary() {
        return right + " of " + total + " tasks, " + rightFollowUps + " of " + total + " follow-ups";
    }

    /** A Markdown table: a row for each task meant, right ones first, then what it was taken for. */
    String table() {
        return counts.entrySet().stream()
                .map(row -> "| `" + row.getKey() + "` | " + row.getValue().getOrDefault(row.getKey(), 0) + " | "
                        + mistaken(row) + " |")
                .collect(Collectors.joining("\n", "| meant | found | taken for |\n|---|---|---|\n", "\n"));
    }

    private static String mistaken(Map.Entry<String, Map<String, Integer>> row) {
        return row.getValue().entrySet().stream()
                .filter(found -> !found.getKey().equals(row.getKey()))
                .map(found -> "`" + found.getKey() + "` " + found.getValue())
                .collect(Collectors.joining(", "));
    }
}
