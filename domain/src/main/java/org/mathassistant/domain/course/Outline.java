package org.mathassistant.domain.course;

import java.util.List;
import java.util.Map;

/**
 * What a course holds, at a glance.
 *
 * @param blocks how many blocks of each kind; kinds without a block are left out
 */
public record Outline(Course course, List<Chapter> chapters, Map<BlockKind, Integer> blocks) {
    public Outline {
        chapters = List.copyOf(chapters);
        blocks = Map.copyOf(blocks);
    }

    /** A chapter and its sections, in the order of the course. */
    public record Chapter(Heading heading, List<Heading> sections) {
        public Chapter {
            sections = List.copyOf(sections);
        }
    }
}
