package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mathassistant.application.text.CourseOrder;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Passage;

/**
 * The sections of the course that treat the topic, in its order, each with the definitions and statements to read there.
 *
 * @param atMost how many blocks it names
 */
public record Plan(int atMost) implements TopicPart {
    @Override
    public String key() {
        return "plan";
    }

    @Override
    public List<String> paragraphs(TopicPage page) {
        Map<String, List<Passage>> sections = new LinkedHashMap<>();
        page.ranked().stream()
                .filter(passage -> passage.kind().isStatement() || passage.kind() == BlockKind.DEFINITION)
                .limit(atMost)
                .sorted(CourseOrder.COMPARATOR)
                .forEach(passage -> sections.merge(title(passage), List.of(passage), Plan::joined));
        List<String> lines = new ArrayList<>();
        sections.forEach((title, blocks) -> lines.add((lines.size() + 1) + ". "
                + (title.isEmpty() ? "" : "**" + title + "** — ")
                + page.texts()
                        .listed(blocks.stream()
                                .map(passage -> page.text().named(passage))
                                .toList())));
        return lines.isEmpty() ? List.of() : List.of(String.join("\n", lines));
    }

    private static List<Passage> joined(List<Passage> some, List<Passage> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String title(Passage passage) {
        Heading heading = passage.section().isEmpty() ? passage.chapter() : passage.section();
        return Plain.line((heading.number() + " " + heading.title()).strip());
    }
}
