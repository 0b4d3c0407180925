package org.mathassistant.infrastructure.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Labels of blocks, as Pandoc, Quarto, MyST and HTML write them, and the references to them. */
final class Labels {
    private static final String LABEL = "[A-Za-z][\\w:.-]*";
    private static final Pattern DEFINED = Pattern.compile(
            "\\s?\\{#(" + LABEL + ")[^{}]*}|\\s?<a\\s+(?:id|name)=\"(" + LABEL + ")\"\\s*(?:/>|>\\s*</a>)");
    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]\\n]{0,200}]\\(#(" + LABEL + ")\\)"
            + "|(?<![\\w@\\\\])@(" + LABEL + ")"
            + "|\\[#(" + LABEL + ")]"
            + "|\\{(?:prf:|num)?ref}`(?:[^`<\\n]{0,200}<)?(" + LABEL + ")>?`"
            + "|\\\\(?:eq|c|C|auto)?ref\\{(" + LABEL + ")}");

    private Labels() {}

    /** A text without the label that it defines. */
    record Labelled(String label, String text) {}

    /** Takes a label out of a heading or of the beginning of a block; only there it names the block. */
    static Labelled takeFrom(String text) {
        Matcher defined = DEFINED.matcher(text);
        return defined.find()
                ? new Labelled(
                        group(defined).orElse(""), defined.replaceFirst("").strip())
                : new Labelled("", text);
    }

    static List<String> referredTo(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .flatMap(found -> group(found).stream())
                .map(Labels::withoutStop)
                .toList();
    }

    private static Optional<String> group(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(group -> group != null)
                .findFirst();
    }

    /** The full stop of the sentence is none of the label. */
    private static String withoutStop(String label) {
        return label.replaceFirst("[.:-]+$", "");
    }
}
