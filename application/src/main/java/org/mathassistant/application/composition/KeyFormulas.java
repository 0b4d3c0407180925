package org.mathassistant.application.composition;

import java.util.List;
import org.mathassistant.application.text.CourseOrder;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/**
 * The formulas that definitions and statements set on lines of their own, each with the name of its block.
 *
 * @param atMost how many blocks
 */
public record KeyFormulas(int atMost) implements TopicPart {
    /** A block with more of them computes rather than states. */
    private static final int MAX_PER_BLOCK = 3;

    @Override
    public String key() {
        return "formulas";
    }

    @Override
    public List<String> paragraphs(TopicPage page) {
        return page.ranked().stream()
                .filter(passage -> passage.kind().isStatement() || passage.kind() == BlockKind.DEFINITION)
                .filter(passage -> !Displays.in(passage.text()).isEmpty())
                .limit(atMost)
                .sorted(CourseOrder.COMPARATOR)
                .map(passage -> formulas(passage, page))
                .toList();
    }

    private static String formulas(Passage passage, TopicPage page) {
        StringBuilder text = new StringBuilder(
                "**" + page.text().name(passage) + "** " + page.text().marker(passage));
        Displays.in(passage.text()).stream()
                .limit(MAX_PER_BLOCK)
                .forEach(formula -> text.append("\n\n$$\n").append(formula).append("\n$$"));
        return text.toString();
    }
}
