package org.mathassistant.application.retrieval;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.domain.course.Passage;

/**
 * What a model gets to read.
 *
 * @param questionPrefix said before a question, as some models were trained to hear it ("query:"); empty for none
 * @param passagePrefix said before a passage ("passage:"); empty for none
 */
public record EmbeddingTexts(String questionPrefix, String passagePrefix) {
    /** Of a longer text the beginning counts, in characters: about what models of 512 tokens read of mathematics. */
    static final int MAX_LENGTH = 2_000;

    /** For models that take all texts alike. */
    public static final EmbeddingTexts PLAIN = new EmbeddingTexts("", "");

    String ofQuestion(String question) {
        return prefixed(questionPrefix, question);
    }

    /**
     * Title and headings come first, for a block often leaves out what they say. Its number does not matter: renumbered
     * blocks keep their vectors.
     */
    String ofPassage(Passage passage) {
        return prefixed(
                passagePrefix,
                Stream.of(passage.chapter().title(), passage.section().title(), passage.title(), passage.text())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    /** Names a text: the same text has the same vector. */
    static String digest(String text) {
        return Canonical.of("embedded").with("text", text).keyIn("vectors").digest();
    }

    private static String prefixed(String prefix, String text) {
        String whole = prefix.isEmpty() ? text.strip() : prefix + " " + text.strip();
        if (whole.length() <= MAX_LENGTH) {
            return whole;
        }
        boolean splitsPair = Character.isHighSurrogate(whole.charAt(MAX_LENGTH - 1));
        return whole.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
