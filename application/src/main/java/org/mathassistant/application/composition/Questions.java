package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/**
 * Questions that the course's methods and remarks answer, with what they say.
 *
 * @param atMost how many
 */
public record Questions(int atMost) implements TopicPart {
    /** Of a longer block the beginning is quoted, in UTF-16 units. */
    private static final int ROOM = 1_200;

    @Override
    public String key() {
        return "questions";
    }

    @Override
    public List<String> paragraphs(TopicPage page) {
        List<Passage> answers = page.left()
                .filter(passage -> passage.kind() == BlockKind.METHOD || passage.kind() == BlockKind.REMARK)
                .limit(atMost)
                .toList();
        page.take(answers);
        List<String> paragraphs = new ArrayList<>();
        for (Passage answer : answers) {
            paragraphs.add(question(answer, page));
            paragraphs.add(page.text().quotation(answer, ROOM));
        }
        return paragraphs;
    }

    private static String question(Passage answer, TopicPage page) {
        String key = "question." + answer.kind().code();
        return "**"
                + (answer.title().isBlank()
                        ? page.texts().get(key + ".untitled")
                        : page.texts().get(key, Plain.line(answer.title())))
                + "**";
    }
}
