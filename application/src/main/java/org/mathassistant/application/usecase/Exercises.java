package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.METHOD;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.course.Passage;

/** What the tasks share that work on an exercise that somebody brings. */
public final class Exercises {
    /** A statement, in UTF-16 units. */
    public static final int MAX_STATEMENT = 20_000;
    /** A student's answer, in UTF-16 units. */
    public static final int MAX_ANSWER = 50_000;
    /** An exam or a mark is out of so many points at most. */
    public static final int MAX_POINTS = 200;

    /** Of a longer text the beginning tells what it is about, in UTF-16 units. */
    private static final int LOOKED_UP = 2_000;

    private Exercises() {}

    /**
     * Exercises of the chapter that the best passage stands in, those that speak of the same first: an exercise seldom names
     * the theorem that it needs.
     */
    static List<Look> nearTheBest(List<Passage> found, int atMost) {
        return found.stream()
                .filter(passage -> !passage.chapter().number().isEmpty())
                .findFirst()
                .map(best -> List.of(
                        Look.like(best, atMost).of(EXERCISE, atMost).withCompanions(),
                        Look.at("", atMost)
                                .in(best.chapter().number())
                                .of(EXERCISE, atMost)
                                .withCompanions()))
                .orElse(List.of());
    }

    /** What helps with these texts: the exercise itself with its solution, methods, theorems, others like it. */
    static List<Look> looks(List<String> texts) {
        List<Look> looks = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                Look look = Look.at(Excerpts.shorten(text, LOOKED_UP), 10);
                looks.add(look.withCompanions());
                looks.add(look.of(EXERCISE, 5).withCompanions());
                looks.add(look.of(METHOD, 3));
                looks.add(look.of(THEOREM, 4));
            }
        }
        return looks;
    }
}
