package org.mathassistant.infrastructure.markdown;

import java.util.List;
import org.mathassistant.application.reading.HeadingForms;

/**
 * Which headings of a file are its chapters and its sections. Chapters are the highest headings, unless a lower one says
 * that it is a chapter ("## Chapitre 1"): then those above are the title of the document.
 */
record Levels(int chapter, int section) {
    private static final int LOWEST = 6;

    static Levels of(List<HeadingText> headings) {
        int chapter = headings.stream()
                .filter(heading -> HeadingForms.isChapter(heading.text()))
                .mapToInt(HeadingText::level)
                .min()
                .orElseGet(() ->
                        headings.stream().mapToInt(HeadingText::level).min().orElse(1));
        int section = headings.stream()
                .mapToInt(HeadingText::level)
                .filter(level -> level > chapter)
                .min()
                .orElse(LOWEST + 1);
        return new Levels(chapter, section);
    }
}
