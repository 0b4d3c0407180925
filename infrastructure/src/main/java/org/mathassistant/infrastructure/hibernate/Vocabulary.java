package org.mathassistant.infrastructure.hibernate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;

/** The small words of a language and what they do in a question; from {@code words_fr.txt} and {@code words_en.txt}. */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_\\\\])\\p{L}{2,8}+(?![\\p{N}_])");
    private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Vocabulary(language));
        }
    }

    private final Set<String> stop = new HashSet<>();
    private final Set<String> asking = new HashSet<>();
    private final Map<String, List<String>> same = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, Set<BlockKind>> kinds = new HashMap<>();

    private Vocabulary(Language language) {
        String name = "words_" + language.code() + ".txt";
        try (InputStream resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Vocabulary of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private void add(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "stop" -> stop.addAll(rest);
            case "ask" -> asking.addAll(rest);
            case "same" -> rest.forEach(word -> same.put(word, rest));
            case "short" -> abbreviations.put(rest.getFirst(), String.join(" ", rest.subList(1, rest.size())));
            default -> {
                BlockKind kind = BlockKind.of(words.getFirst()).orElseThrow();
                rest.forEach(word -> kinds.computeIfAbsent(word, none -> EnumSet.noneOf(BlockKind.class))
                        .add(kind));
            }
        }
    }

    /** Words that are neither indexed nor searched. */
    Set<String> stopWords() {
        return stop;
    }

    /** Other words for the same, and the signs for it; the word itself may be among them. */
    List<String> others(String word) {
        return same.getOrDefault(word, List.of());
    }

    /** A text with its abbreviations written out; words are told apart by anything that is no letter. */
    String writtenOut(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        abbreviations.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group())));
    }

    /**
     * Whether a word, in one of the languages, carries no meaning or says that something is asked, not what. All languages
     * count, for a French question may go to an English course; no word of mathematics suffers from it.
     */
    static boolean isSmall(String word) {
        return ALL.values().stream().anyMatch(words -> words.stop.contains(word) || words.asking.contains(word));
    }

    /** The kinds of block that a word of any language asks for. */
    static Set<BlockKind> kinds(String word) {
        Set<BlockKind> asked = EnumSet.noneOf(BlockKind.class);
        ALL.values().forEach(words -> asked.addAll(words.kinds.getOrDefault(word, Set.of())));
        return asked;
    }
}
