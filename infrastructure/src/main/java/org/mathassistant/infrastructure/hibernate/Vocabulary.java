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
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;

/** The small words of a language and what they do in a question; from {@code words_fr.txt} and {@code words_en.txt}. */
final class Vocabulary {
    private static final Pattern ASIDE = Pattern.compile("(?:\\p{L}{3}(?:ly|ment|ing|ed|ais|ait|aient|ons|ez))$");
    private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Vocabulary(language));
        }
    }

    private final Set<String> stop = new HashSet<>();
    private final Set<String> asking = new HashSet<>();
    private final Set<String> everyDay = new HashSet<>();
    private final Set<String> beforeVerbs = new HashSet<>();
    private final Map<String, String> whole = new HashMap<>();
    private final Set<String> formalities = new HashSet<>();
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
            case "verb" -> beforeVerbs.addAll(rest);
            case "whole" -> rest.forEach(word -> whole.put(word, rest.getFirst()));
            case "class" -> formalities.addAll(rest);
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

    /** Words that have a stem of their own though others seem to share it, each with the form that stands for it. */
    Map<String, String> wholeWords() {
        return whole;
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

    /**
     * Whether a word that the courses don't know is by its place or ending a verb or an adverb: these say how something is
     * asked, the nouns what is asked.
     */
    static boolean isAside(Token token) {
        return ASIDE.matcher(token.word()).find()
                || ALL.values().stream().anyMatch(words -> words.beforeVerbs.contains(token.before()));
    }

    /** Whether it speaks of the running of a class: dates, rooms, marks. */
    boolean isFormality(String word) {
        return formalities.contains(word);
    }

    /** How many of these words are small words of this language. */
    int known(List<Token> question) {
        return (int) question.stream()
                .map(Token::word)
                .filter(word -> asking.contains(word) || everyDay.contains(word) || kinds.containsKey(word))
                .count();
    }

    /** The kinds of block that a word of any language asks for. */
    static Set<BlockKind> kinds(String word) {
        Set<BlockKind> asked = EnumSet.noneOf(BlockKind.class);
        ALL.values().forEach(words -> asked.addAll(words.kinds.getOrDefault(word, Set.of())));
        return asked;
    }
}
