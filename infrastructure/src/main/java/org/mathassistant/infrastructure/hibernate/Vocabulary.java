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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;

/** The small words of a language and what they do in a question; from {@code words_fr.txt} and {@code words_en.txt}. */
final class Vocabulary {
    private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Vocabulary(language));
        }
    }

    private final Set<String> stop = new HashSet<>();
    private final Set<String> asking = new HashSet<>();
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

    /** Whether a word says that something is asked, not what. */
    boolean isAsking(String word) {
        return asking.contains(word);
    }

    /** The kinds of block that a word asks for. */
    Set<BlockKind> kinds(String word) {
        return kinds.getOrDefault(word, Set.of());
    }
}
