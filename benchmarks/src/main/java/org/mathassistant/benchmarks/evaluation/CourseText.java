package org.mathassistant.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * The text of one file of a course as a splitter gets it: headings, then each block under its name, with blank lines
 * between. The baseline so has the text that our readers made of the sources, which is better than what it would read itself.
 */
final class CourseText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    /** Characters so far, white space not counted. */
    private int length;

    private Heading chapter = new Heading("", "");
    private Heading section = new Heading("", "");

    private CourseText(Language language) {
        this.language = language;
    }

    /**
     * Where a block's text stands.
     *
     * @param from its first character, white space not counted
     * @param to behind its last
     */
    record Place(Passage passage, int from, int to) {}

    /** One text for each file. */
    static List<CourseText> of(List<Passage> passages, Language language) {
        Map<String, CourseText> files = new LinkedHashMap<>();
        passages.forEach(passage -> files.computeIfAbsent(passage.file(), name -> new CourseText(language))
                .add(passage));
        return List.copyOf(files.values());
    }

    private void add(Passage passage) {
        if (!passage.chapter().equals(chapter)) {
            chapter = passage.chapter();
            paragraph(chapter.number() + " " + chapter.title());
        }
        if (!passage.section().equals(section)) {
            section = passage.section();
            paragraph(section.number() + " " + section.title());
        }
        if (!passage.number().isEmpty() || !passage.title().isEmpty()) {
            paragraph(BlockNames.in(language).of(passage));
        }
        int from = length;
        paragraph(passage.text());
        places.add(new Place(passage, from, length));
    }

    private void paragraph(String paragraph) {
        if (!paragraph.isBlank()) {
            text.append(paragraph.strip()).append("\n\n");
            length += withoutSpace(paragraph).length();
        }
    }

    String text() {
        return text.toString();
    }

    List<Place> places() {
        return places;
    }

    /** Splitters change white space, so that places are counted without it. */
    static String withoutSpace(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
