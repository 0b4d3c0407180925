package org.mathassistant.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Cuts paragraphs in which one block follows the other without an empty line. */
public final class Paragraphs {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?:;∎□■$)*_»”’\"]\\s*$");

    private Paragraphs() {}

    /**
     * Cuts a paragraph before each line that opens a block.
     *
     * @param opens whether a line opens one, given the line before and the line itself; not asked of the first line
     */
    public static List<String> split(String paragraph, BiPredicate<String, String> opens) {
        List<String> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : paragraph.split("\n", -1)) {
            if (!part.isEmpty() && opens.test(part.getLast(), line)) {
                parts.add(String.join("\n", part));
                part.clear();
            }
            part.add(line);
        }
        parts.add(String.join("\n", part));
        return parts;
    }

    /** Whether a sentence may end with this line: a head in the middle of one is a reference at the turn of a line. */
    public static boolean endsSentence(String line) {
        return END_OF_SENTENCE.matcher(line).find();
    }
}
