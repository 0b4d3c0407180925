package org.mathassistant.infrastructure.plaintext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.reading.Blocks;
import org.mathassistant.application.reading.HeadingForms;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.domain.course.Heading;

/**
 * A heading at the start of a paragraph: a line that is underlined, or that has the shape of one ("Chapitre 3 : Dérivation",
 * "3.2 Nombre dérivé").
 *
 * @param length how many characters of the paragraph it takes
 */
record TextHeading(Level level, Heading heading, String source, int length) {
    /** A longer line is a sentence. */
    static final int MAX_LENGTH = 100;

    private static final Pattern UNDERLINED =
            Pattern.compile("[ \\t]*(\\S[^\\n]*)\\n[ \\t]*(={3,}|-{3,})[ \\t]*(?:\\n|$)");
    private static final Pattern SECTION = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.?\\s+\\p{Lu}.*");
    private static final Pattern DEEPER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){2,4}\\.?\\s+\\p{Lu}.*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.;,]\\s*");

    /** How deep a heading stands. */
    enum Level {
        CHAPTER,
        SECTION,
        DEEPER
    }

    static Optional<TextHeading> at(String paragraph) {
        Matcher underlined = UNDERLINED.matcher(paragraph);
        if (underlined.lookingAt() && isShort(underlined.group(1))) {
            Level level = underlined.group(2).startsWith("=") ? Level.CHAPTER : Level.SECTION;
            return Optional.of(new TextHeading(
                    level, HeadingForms.read(underlined.group(1)), underlined.group(1), underlined.end()));
        }
        int end = paragraph.indexOf('\n') < 0 ? paragraph.length() : paragraph.indexOf('\n');
        String line = paragraph.substring(0, end).strip();
        return shape(line).map(level -> new TextHeading(level, HeadingForms.read(line), line, end));
    }

    void begin(Blocks blocks) {
        blocks.close();
        switch (level) {
            case CHAPTER -> blocks.chapter(heading);
            case SECTION -> blocks.section(heading);
            case DEEPER -> blocks.subheading(source, false);
        }
    }

    private static Optional<Level> shape(String line) {
        if (!isShort(line) || SENTENCE.matcher(line).matches()) {
            return Optional.empty();
        }
        if (HeadingForms.chapter(line).filter(TextHeading::isTitle).isPresent()) {
            return Optional.of(Level.CHAPTER);
        }
        if (SECTION.matcher(line).matches()) {
            return Optional.of(Level.SECTION);
        }
        return DEEPER.matcher(line).matches() ? Optional.of(Level.DEEPER) : Optional.empty();
    }

    private static boolean isTitle(Heading heading) {
        return !BlockHeads.startsInLowerCase(heading.title());
    }

    private static boolean isShort(String line) {
        return line.length() <= MAX_LENGTH;
    }
}
