package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mathassistant.application.grounding.BareText;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.CourseOrder;
import org.mathassistant.application.text.References;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Passage;

/** An exercise of the course, with its solution where the course gives one. */
record CourseExercise(Passage exercise, Optional<Passage> solution) {
    /** A shorter text, once bare, may stand in any exercise. */
    private static final int MIN_COMMON = 24;

    /** Who copies less of an exercise than this part of it may mean another. */
    private static final double MIN_PART = 0.6;

    /** The chapters of so many of the best passages are those that a topic belongs to. */
    private static final int TELLING = 3;

    /** Those that were found, the best first, none twice. */
    static List<CourseExercise> in(Evidence evidence) {
        Set<String> known = new HashSet<>();
        return evidence.passages().stream()
                .filter(passage -> passage.kind() == BlockKind.EXERCISE
                        && !passage.text().isBlank()
                        && known.add(BareText.of(passage.text())))
                .map(passage -> new CourseExercise(passage, solution(passage, evidence)))
                .toList();
    }

    private static Optional<Passage> solution(Passage exercise, Evidence evidence) {
        return evidence.passages().stream()
                .filter(other -> other.links().solves().equals(Optional.of(exercise.id())))
                .findFirst();
    }

    /** Those that share words with the topic or stand in a chapter that it belongs to. */
    static List<CourseExercise> about(String topic, Evidence evidence) {
        Relevance relevance = Relevance.to(topic);
        Set<Heading> chapters = evidence.passages().stream()
                .limit(TELLING)
                .map(Passage::chapter)
                .filter(chapter -> !chapter.isEmpty())
                .collect(Collectors.toSet());
        return in(evidence).stream()
                .filter(each -> chapters.contains(each.exercise.chapter()) || relevance.touches(each.exercise))
                .toList();
    }

    /** The one that a text names ("exercise 2.3") or is. */
    static Optional<CourseExercise> that(String statement, Evidence evidence) {
        List<CourseExercise> all = in(evidence);
        if (References.isReferenceAlone(statement)) {
            Set<String> numbers = References.in(statement).stream()
                    .map(reference -> reference.number())
                    .collect(Collectors.toSet());
            return all.stream()
                    .filter(each -> numbers.contains(each.exercise.number()))
                    .findFirst();
        }
        return within(statement, all).stream().findFirst();
    }

    /** Those that stand in a text, such as an exam. */
    static List<CourseExercise> within(String text, Collection<CourseExercise> all) {
        String bare = BareText.of(text);
        return all.stream()
                .filter(each -> isSame(bare, BareText.of(each.exercise.text())))
                .toList();
    }

    private static boolean isSame(String given, String exercise) {
        boolean whole = exercise.length() >= MIN_COMMON && given.contains(exercise);
        boolean part = given.length() >= Math.max(MIN_COMMON, exercise.length() * MIN_PART) && exercise.contains(given);
        return whole || part;
    }

    /**
     * So many of them, in the order of the course; chapters take turns.
     *
     * @param variant another one takes others, as long as there are any
     */
    static List<CourseExercise> choose(List<CourseExercise> all, int count, int variant) {
        List<CourseExercise> turns = byTurns(all);
        int size = turns.size();
        List<CourseExercise> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(count, size); i++) {
            chosen.add(turns.get(Math.floorMod((variant - 1) * count + i, size)));
        }
        chosen.sort((a, b) -> CourseOrder.COMPARATOR.compare(a.exercise, b.exercise));
        return chosen;
    }

    private static List<CourseExercise> byTurns(List<CourseExercise> all) {
        Map<Heading, List<CourseExercise>> chapters = new LinkedHashMap<>();
        all.forEach(each -> chapters.computeIfAbsent(each.exercise.chapter(), chapter -> new ArrayList<>())
                .add(each));
        List<CourseExercise> turns = new ArrayList<>();
        for (int i = 0; turns.size() < all.size(); i++) {
            for (List<CourseExercise> chapter : chapters.values()) {
                if (i < chapter.size()) {
                    turns.add(chapter.get(i));
                }
            }
        }
        return turns;
    }
}
