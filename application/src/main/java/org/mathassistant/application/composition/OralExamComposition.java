package org.mathassistant.application.composition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.OralExam;

/** An oral exam without a model: a statement of the course to prove, and exercises of the course. Used for one answer. */
public final class OralExamComposition {
    private static final int MINUTES_OF_AN_EXERCISE = 15;

    private final Evidence evidence;
    private final Language language;
    private final Texts texts;
    private final CitedText text;

    private OralExamComposition(Evidence evidence, Language language) {
        this.evidence = evidence;
        this.language = language;
        this.texts = Texts.in("oral", language);
        this.text = new CitedText(evidence, language);
    }

    public static Answer compose(
            String task, String topic, Duration duration, Scope scope, Evidence evidence, Language language) {
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        int count = Math.max(1, (int) (duration.toMinutes() / MINUTES_OF_AN_EXERCISE));
        List<CourseExercise> exercises =
                CourseExercise.choose(CourseExercise.about(topic, evidence), count, scope.variant());
        return new OralExamComposition(evidence, language).answer(task, topic, exercises, scope.variant());
    }

    private Answer answer(String task, String topic, List<CourseExercise> exercises, int variant) {
        Optional<Passage> asked = asked(topic, variant);
        if (asked.isEmpty() || exercises.isEmpty()) {
            return text.paragraph(texts.get(asked.isEmpty() ? "none.question" : "none.exercise"))
                    .answer(task);
        }
        text.paragraph(texts.get("lead"));
        Optional<Passage> proof = proof(asked.get());
        OralExam oral = new OralExam(
                question(asked.get(), proof.isPresent()),
                exercises.stream().map(this::exercise).toList(),
                expectations(asked.get(), proof, exercises));
        text.paragraph(OralExamText.of(oral, language));
        text.quote(asked.get(), Quotation.MAX_LENGTH);
        proof.ifPresent(passage -> text.quote(passage, Quotation.MAX_WANTED));
        exercises.forEach(each -> each.solution().ifPresent(passage -> text.quote(passage, Quotation.MAX_WANTED)));
        return text.answer(task).holding(oral);
    }

    /** What the course proves is the best question on it; then what it states, then what it defines. */
    private Optional<Passage> asked(String topic, int variant) {
        List<Passage> known = Relevance.to(topic)
                .best(evidence.passages().stream()
                        .filter(passage -> passage.kind().isStatement() || passage.kind() == BlockKind.DEFINITION)
                        .toList());
        List<Passage> proved =
                known.stream().filter(passage -> proof(passage).isPresent()).toList();
        List<Passage> stated =
                known.stream().filter(passage -> passage.kind().isStatement()).toList();
        return List.of(proved, stated, known).stream()
                .filter(list -> !list.isEmpty())
                .findFirst()
                .map(list -> list.get((variant - 1) % list.size()));
    }

    private Optional<Passage> proof(Passage statement) {
        return evidence.passages().stream()
                .filter(other -> other.links().proves().equals(Optional.of(statement.id())))
                .findFirst();
    }

    private String question(Passage asked, boolean proved) {
        String key = asked.kind() == BlockKind.DEFINITION ? "ask.define" : proved ? "ask.prove" : "ask.state";
        return texts.get(key, text.named(asked));
    }

    private OralExam.Exercise exercise(CourseExercise each) {
        String title = each.exercise().title();
        String statement = (title.isBlank() ? "" : "**" + title.strip() + ".** ") + text.words(each.exercise());
        List<String> hints = new ArrayList<>();
        hints.add(texts.get("hint.begin"));
        Helps.of(each, evidence).forEach(passage -> hints.add(texts.get("hint.see", text.named(passage))));
        return new OralExam.Exercise(statement, Difficulty.MEDIUM, hints);
    }

    private String expectations(Passage asked, Optional<Passage> proof, List<CourseExercise> exercises) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(asked.kind() == BlockKind.DEFINITION ? "expect.define" : "expect.state"));
        proof.ifPresent(passage -> lines.add(texts.get("expect.proof", text.marker(passage))));
        exercises.forEach(each -> lines.add(each.solution()
                .map(solution -> texts.get("expect.solution", text.named(each.exercise()), text.marker(solution)))
                .orElseGet(() -> texts.get("expect.unsolved", text.named(each.exercise())))));
        return "- " + String.join("\n- ", lines);
    }
}
