package org.mathassistant.application.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/** What a task on the course is about. */
public final class Topic {
    /** In UTF-16 units. */
    public static final int MAX_LENGTH = 500;

    /** Of so many those of the section are taken. */
    private static final int SEARCHED = 10;

    private Topic() {}

    static void require(String topic) {
        Input.requireText("topic", topic, MAX_LENGTH);
    }

    /** Where it may be left out, which is empty. */
    static void requireIfAny(String topic) {
        if (!topic.isEmpty()) {
            require(topic);
        }
    }

    /**
     * Look-ups, in the section of the best passage, of the kinds of which the topic's own words found nothing: a narrow topic
     * ("Rolle's theorem") is seldom named by the definitions and methods that belong to it.
     */
    static List<Look> near(List<Passage> found, BlockKind... kinds) {
        return found.isEmpty()
                ? List.of()
                : Stream.of(kinds)
                        .filter(kind -> found.stream().noneMatch(passage -> passage.kind() == kind))
                        .map(kind -> near(found.get(0), kind))
                        .toList();
    }

    /** Exercises stand at the end of the chapter as often as in their section. */
    private static Look near(Passage best, BlockKind kind) {
        Look look = Look.like(best, SEARCHED).of(kind, SEARCHED).withCompanions();
        return kind == BlockKind.EXERCISE ? look : look.inSectionOf(best);
    }
}
