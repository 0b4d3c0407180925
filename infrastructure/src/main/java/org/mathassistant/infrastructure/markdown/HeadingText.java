package org.mathassistant.infrastructure.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.application.text.BlockHeads.Head;

/**
 * A heading without its marks.
 *
 * @param label empty where it has none
 */
record HeadingText(int level, String text, String label) {
    /** A longer line over dashes is a paragraph whose author wanted a rule. */
    private static final int MAX_UNDERLINED = 150;

    private static final Pattern MARKS = Pattern.compile("^\\s{0,3}#{1,6}\\s*|\\s+#+\\s*$");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[^{}$\\\\]*}\\s*$");
    private static final int FIRST_LEVEL_OF_BARE_BLOCKS = 3;

    static HeadingText of(Lines lines, Element heading) {
        String source = isUnderlined(lines, heading)
                ? lines.range(heading.first(), heading.last() - 1).text()
                : MARKS.matcher(lines.get(heading.first())).replaceAll("");
        Labels.Labelled labelled = Labels.takeFrom(source.strip());
        String text = ATTRIBUTES.matcher(labelled.text()).replaceFirst("").strip();
        return new HeadingText(heading.level(), withoutEmphasis(text), labelled.label());
    }

    /** Whether the heading is a paragraph in truth: "**Théorème.** Soit…" over {@code ---}. */
    static boolean isParagraph(Lines lines, Element heading) {
        if (!isUnderlined(lines, heading)) {
            return false;
        }
        String text = lines.range(heading.first(), heading.last() - 1).text();
        return text.length() > MAX_UNDERLINED || ParagraphHead.of(text).isPresent();
    }

    /** The block that the heading opens; without a number, only deep down, where "Exemple" is hardly a section. */
    Optional<Head> block() {
        return BlockHeads.whole(text).filter(head -> !head.number().isEmpty() || isBareBlock(head));
    }

    private boolean isBareBlock(Head head) {
        return level >= FIRST_LEVEL_OF_BARE_BLOCKS && !BlockHeads.isPlural(text.split("[\\s(:.—–]", 2)[0])
                || head.target().isPresent();
    }

    private static boolean isUnderlined(Lines lines, Element heading) {
        return !lines.get(heading.first()).stripLeading().startsWith("#");
    }

    private static String withoutEmphasis(String text) {
        return text.replaceFirst("^(\\*{1,3}|_{1,3})(.+)\\1$", "$2");
    }
}
