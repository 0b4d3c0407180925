package org.mathassistant.application.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads cues as the rules write them, and names for lists of words. */
final class CueWriting {
    private static final Pattern NAME = Pattern.compile("\\{([A-Z]+)}");
    private static final String NEAR = "(?: \\S++){0,3}?";
    private static final String FAR = "(?: \\S++){0,12}?";

    private final Map<String, String> lists = new HashMap<>();

    /** @param definition {@code NAME = word | word}; a second one for the same name adds to the first */
    void define(String definition) {
        String[] nameAndWords = definition.split("=", 2);
        String list = expanded(nameAndWords[1].replaceAll("\\s+", ""));
        lists.merge(nameAndWords[0].strip(), list, (before, more) -> before + "|" + more);
    }

    List<Cue> cues(String written) {
        return Arrays.stream(written.split("\\s+&\\s+")).map(this::cue).toList();
    }

    /** The words of a list, those of its phrases one by one. */
    Set<String> singleWords(String name) {
        return Arrays.stream(list(name).split("[|_]")).collect(Collectors.toUnmodifiableSet());
    }

    private Cue cue(String written) {
        if (written.contains("}_") || written.contains("_{")) {
            throw new IllegalArgumentException("a list of words can't be part of a phrase: " + written);
        }
        List<String> parts = new ArrayList<>();
        for (String element : written.strip().split("\\s+")) {
            parts.add(
                    switch (element) {
                        case "^" -> "^";
                        case "$" -> "(?: [?!.])*$";
                        case ".." -> NEAR;
                        case "..." -> FAR;
                        default -> element(element);
                    });
        }
        return new Cue(Pattern.compile(String.join("", parts) + "(?= |$)"));
    }

    private String element(String element) {
        boolean optional = element.length() > 1 && element.startsWith("?");
        String alternatives = Arrays.stream(
                        expanded(optional ? element.substring(1) : element).split("\\|"))
                .map(CueWriting::alternative)
                .collect(Collectors.joining("|", " (?:", ")(?= |$)"));
        return optional ? "(?:" + alternatives + ")?" : alternatives;
    }

    private static String alternative(String phrase) {
        return Arrays.stream(phrase.split("_")).map(CueWriting::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (word.equals("#")) {
            return "\\d\\S*";
        }
        if (word.length() > 1 && word.endsWith("*")) {
            String stem = word.substring(0, word.length() - 1);
            return Pattern.quote(stem) + "\\S*";
        }
        return Pattern.quote(word);
    }

    private String expanded(String element) {
        return NAME.matcher(element).replaceAll(name -> Matcher.quoteReplacement(list(name.group(1))));
    }

    private String list(String name) {
        String list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return list;
    }
}
