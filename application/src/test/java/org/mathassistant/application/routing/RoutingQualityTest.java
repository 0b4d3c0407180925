package org.mathassistant.application.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.Language;

/** How often the rules find what was meant. Prints the figures of docs/routing.md. */
class RoutingQualityTest {
    private static final Set<String> TASKS = Set.of(
            "ask",
            "explain-course",
            "build-course",
            "summarize-course",
            "create-sheet",
            "review-sheet",
            "generate-exercises",
            "solve-exercise",
            "correct-exercise",
            "generate-exam",
            "correct-exam",
            "generate-qcm",
            "generate-kholle",
            "explain-theorem",
            "explain-formula",
            "prove-statement");

    private final RuleTable table = RuleTable.load();

    @Test
    void sentencesThatTheRulesWereWrittenAgainst_areAllUnderstood() {
        Confusion development = counted(LabelledSentence.development());

        assertThat(development.accuracy()).as(development.table()).isEqualTo(1);
    }

    @Test
    void sentencesThatTheRulesHaveNotSeen_areUnderstoodNineteenTimesInTwenty() {
        Confusion heldOut = counted(LabelledSentence.heldOut());

        System.getLogger(RoutingQualityTest.class.getName())
                .log(System.Logger.Level.INFO, "held-out half: " + heldOut.summary() + "\n" + heldOut.table());
        assertThat(heldOut.accuracy()).as(heldOut.table()).isGreaterThanOrEqualTo(0.95);
        assertThat(heldOut.followUpAccuracy()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void everyTask_hasSentencesInBothLanguagesInBothHalves() {
        for (List<LabelledSentence> half : List.of(LabelledSentence.development(), LabelledSentence.heldOut())) {
            Map<String, Long> cells = half.stream()
                    .collect(Collectors.groupingBy(
                            sentence -> sentence.task() + " " + sentence.language(), Collectors.counting()));
            Set<String> all = TASKS.stream()
                    .flatMap(task -> Stream.of(Language.values()).map(language -> task + " " + language))
                    .collect(Collectors.toSet());
            assertThat(cells.keySet()).isEqualTo(all);
            assertThat(cells.values()).allMatch(count -> count >= 6);
        }
    }

    private Confusion counted(List<LabelledSentence> sentences) {
        return Confusion.of(sentences, new Rules(table.rules()), table.spelling());
    }
}
