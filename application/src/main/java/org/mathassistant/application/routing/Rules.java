package org.mathassistant.application.routing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.usecase.Ask;

/** Weighs the rules of each task on a text. */
final class Rules {
    /** A task whose rules weigh less was not asked for. */
    static final int MIN_WEIGHT = 5;

    private static final String FOLLOW_UP = "follow-up";

    private final List<Rule> rules;

    Rules(List<Rule> rules) {
        this.rules = rules;
    }

    /** Where two tasks weigh the same, the one that the table names first. */
    Verdict on(CueText text) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, Witness> witnesses = new HashMap<>();
        for (Rule rule : rules) {
            Optional<Cue.Found> found = Cue.all(rule.cues(), text);
            if (found.isPresent()) {
                weights.merge(rule.task(), rule.weight(), Integer::sum);
                witnesses.merge(rule.task(), new Witness(rule.weight(), found.get()), Witness::stronger);
            }
        }
        boolean followUp = Optional.ofNullable(weights.remove(FOLLOW_UP)).orElse(0) >= MIN_WEIGHT;
        String task = heaviest(weights);
        String cue = Optional.ofNullable(witnesses.get(task))
                .map(witness ->
                        text.written(witness.found().from(), witness.found().to()))
                .orElse("");
        return new Verdict(task, cue, followUp);
    }

    private static String heaviest(Map<String, Integer> weights) {
        String task = Ask.TASK;
        int most = MIN_WEIGHT - 1;
        for (Map.Entry<String, Integer> one : weights.entrySet()) {
            if (one.getValue() > most) {
                task = one.getKey();
                most = one.getValue();
            }
        }
        return task;
    }

    private record Witness(int weight, Cue.Found found) {
        Witness stronger(Witness other) {
            return other.weight > weight ? other : this;
        }
    }
}
