package org.mathassistant.application.routing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.routing.Place;

/**
 * Takes out of a text what a task must know, field by field. What the text does not say stays out: the task's own default
 * holds then, or its refusal names what is missing.
 */
final class TaskFields {
    private final String text;
    private final List<Place> places;
    private final Subjects subjects;
    private final String unsaidStatement;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @param unsaidStatement the exercise where a text gives the work on it alone */
    TaskFields(String text, List<Place> places, Subjects subjects, String unsaidStatement) {
        this.text = text;
        this.places = places;
        this.subjects = subjects;
        this.unsaidStatement = unsaidStatement;
    }

    Map<String, Object> of(String task) {
        switch (task) {
            case "explain-course", "build-course", "summarize-course", "create-sheet" -> topic();
            case "review-sheet" -> put("sheet", Pasted.in(text));
            case "generate-exercises" -> exercises();
            case "solve-exercise" -> put("statement", Pasted.exercise(text));
            case "correct-exercise" -> exerciseToCorrect();
            case "generate-exam" -> exam();
            case "correct-exam" -> examToCorrect();
            case "generate-qcm" -> quiz();
            case "generate-kholle" -> oralExam();
            case "explain-theorem" -> put("theorem", subjects.thing(text));
            case "explain-formula" -> put("formula", subjects.thing(text));
            case "prove-statement" -> put("statement", subjects.statement(text));
            default -> question();
        }
        Wishes.level(text).ifPresent(level -> fields.put("level", level));
        return fields;
    }

    private void question() {
        put("question", text.strip());
        if (Wishes.hint(text)) {
            fields.put("style", "tutor");
        }
    }

    /** Where only a block is named ("another one like 2.4"), the block. */
    private void topic() {
        String topic = subjects.topic(text);
        put("topic", topic.isEmpty() ? firstBlock() : topic);
    }

    private String firstBlock() {
        return places.stream()
                .filter(place -> place.sort() == Place.Sort.BLOCK)
                .findFirst()
                .map(Place::number)
                .or(() -> Pasted.blockNumber(text))
                .orElse("");
    }

    private void exercises() {
        topic();
        Amounts.count(text).ifPresent(count -> fields.put("count", count));
        difficulty();
        if (Wishes.withoutSolutions(text)) {
            fields.put("withSolutions", false);
        }
    }

    private void quiz() {
        topic();
        Amounts.count(text).filter(count -> count > 1).ifPresent(count -> fields.put("count", count));
        difficulty();
    }

    private void oralExam() {
        topic();
        duration();
    }

    private void exam() {
        List<String> chapters = places.stream()
                .filter(place -> place.sort() == Place.Sort.CHAPTER)
                .map(Place::number)
                .distinct()
                .toList();
        String topic = subjects.topic(text);
        if (!chapters.isEmpty()) {
            fields.put("chapters", chapters);
        } else if (!topic.isEmpty()) {
            fields.put("chapters", List.of(topic));
        }
        duration();
        Amounts.points(text).ifPresent(points -> fields.put("totalPoints", points));
        difficulty();
    }

    private void exerciseToCorrect() {
        Optional<Work> work = Work.in(text);
        if (work.isPresent()) {
            put("statement", work.get().matter());
            put("answer", work.get().answer());
        } else {
            Optional<String> numbered = Pasted.numberedExercise(text);
            String pasted = numbered.isPresent() || !Pasted.isIn(text) && Pasted.holdsMathematics(text)
                    ? text.strip()
                    : Pasted.in(text);
            put("answer", pasted);
            if (!pasted.isEmpty()) {
                put("statement", numbered.orElse(unsaidStatement));
            }
        }
        points();
    }

    private void examToCorrect() {
        Optional<Work> work = Work.in(text);
        work.ifPresent(both -> put("exam", both.matter()));
        put("answers", work.map(Work::answer).orElseGet(() -> Pasted.in(text)));
        points();
    }

    private void points() {
        Amounts.points(text).ifPresent(points -> fields.put("points", points));
    }

    private void duration() {
        Durations.in(text).map(Duration::toString).ifPresent(duration -> fields.put("duration", duration));
    }

    private void difficulty() {
        Wishes.difficulty(text).map(Difficulty::code).ifPresent(code -> fields.put("difficulty", code));
    }

    private void put(String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }
}
