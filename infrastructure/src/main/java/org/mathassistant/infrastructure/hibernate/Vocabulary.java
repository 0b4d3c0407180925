package org.mathassistant.infrastructure.hibernate;

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
    private final Set<String> everyDay = new HashSet<>();
    private final Map<String, Set<BlockKind>> kinds = new HashMap<>();

    private Vocabulary(Language language) {
        WordList.lines("words_" + language.code() + ".txt").forEach(this::add);
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
            case "everyday" -> everyDay.addAll(rest);
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

    /** Whether a word, in one of the languages, stands in questions about anything: it says little about the subject. */
    static boolean isOfEveryDay(String word) {
        return ALL.values().stream().anyMatch(words -> words.everyDay.contains(word));
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
