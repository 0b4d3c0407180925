package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Passage;

/**
 * The topic in at most three sentences: what it is about, what holds, how it is used, each as the course begins to say it,
 * from the section that says most of it.
 */
public final class Essentials implements TopicPart {
    /** A longer sentence is cut, in UTF-16 units. */
    private static final int MAX_SENTENCE = 500;

    private static final List<Predicate<BlockKind>> ROLES = List.of(
            kind -> kind == BlockKind.DEFINITION,
            BlockKind::isStatement,
            kind -> kind == BlockKind.METHOD || kind == BlockKind.REMARK || kind == BlockKind.EXAMPLE);

    @Override
    public String key() {
        return "essentials";
    }

    @Override
    public List<String> paragraphs(TopicPage page) {
        List<String> sentences = new ArrayList<>();
        for (Predicate<BlockKind> role : ROLES) {
            best(role, page).ifPresent(passage -> sentences.add(sentence(passage, page)));
        }
        return sentences.isEmpty() ? List.of() : List.of(String.join("\n", sentences));
    }

    private static Optional<Passage> best(Predicate<BlockKind> role, TopicPage page) {
        Heading home = home(page);
        return page.ranked().stream()
                .filter(passage ->
                        role.test(passage.kind()) && passage.section().equals(home))
                .filter(passage -> !passage.text().isBlank())
                .findFirst();
    }

    /** The section that says most of the topic: that of its best definition or statement. */
    private static Heading home(TopicPage page) {
        return page.ranked().stream()
                .filter(passage -> passage.kind().isStatement() || passage.kind() == BlockKind.DEFINITION)
                .map(Passage::section)
                .findFirst()
                .orElse(Heading.NONE);
    }

    private static String sentence(Passage passage, TopicPage page) {
        String name = passage.title().isBlank() ? "" : "**" + Plain.line(passage.title()) + ".** ";
        return "- " + name + Quotation.withoutMarkers(Sentences.gist(passage.text(), MAX_SENTENCE)) + " "
                + page.text().marker(passage);
    }
}
