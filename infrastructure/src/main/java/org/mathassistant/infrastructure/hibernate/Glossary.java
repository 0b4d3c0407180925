package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;

/**
 * The concepts that a question in plain words may be about. All that the thesaurus says of a concept in one language is
 * compared with the question word by word, as BM25 does, and each phrase of it as a whole: words that stand together in one
 * phrase tell more than words from several.
 */
final class Glossary {
    /** A single word says too little about which concept is meant. */
    private static final int FEWEST_WORDS = 2;
    /** So many guesses are handed on: a course knows few of them. */
    private static final int MAX_GUESSES = 30;

    private static final double SATURATION = 1.2;
    /** Much is said of the main concepts, so that length tells less than in BM25's usual form. */
    private static final double LENGTH_MATTERS = 0.5;

    /** One phrase that is like the question tells more than its words here and there. */
    private static final double LIKENESS = 2;

    private static final Map<Language, Glossary> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Glossary(language));
        }
    }

    private final Language language;
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final double rarest;
    private final double meanSize;

    /**
     * A concept that is perhaps meant.
     *
     * @param concept its term in the index
     * @param score above 0; about 1 where most of the question's words are among its own
     */
    record Guess(String concept, double score) {}

    /** Told apart by identity alone: by what it holds, that would take longer than all else. */
    private static final class Entry {
        private final String concept;
        private final Set<String> words = new HashSet<>();
        private final List<Phrase> phrases = new ArrayList<>();

        Entry(String concept) {
            this.concept = concept;
        }
    }

    /** @param norm the root of the sum of the squares of its words' weights */
    private record Phrase(Set<String> words, double norm) {}

    private Glossary(Language language) {
        this.language = language;
        Map<Entry, List<Set<String>>> phrases = new LinkedHashMap<>();
        Concept.all().forEach(concept -> phrases.put(new Entry(concept.term()), phrases(concept)));
        phrases.forEach((entry, its) -> {
            its.forEach(entry.words::addAll);
            entry.words.forEach(word ->
                    byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(entry));
        });
        byWord.forEach((word, entries) -> weights.put(word, rarity(entries.size(), phrases.size())));
        phrases.forEach((entry, its) -> its.forEach(words -> entry.phrases.add(new Phrase(words, norm(words)))));
        rarest = rarity(0, phrases.size());
        meanSize = phrases.keySet().stream()
                .mapToInt(entry -> entry.words.size())
                .average()
                .orElse(1);
    }

    static Glossary of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private List<Set<String>> phrases(Concept concept) {
        CourseAnalyzer analyzer = CourseAnalyzer.asking(language);
        return concept.phrases(language).stream()
                .map(phrase -> words(analyzer.tokens(MathTokens.normalise(phrase))))
                .toList();
    }

    private Set<String> words(List<Token> tokens) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            if (!Vocabulary.isSmall(token.word())
                    && Vocabulary.kinds(token.word()).isEmpty()) {
                words.add(Thesaurus.of(language).shape(token.term()));
            }
        }
        return words;
    }

    /** What the words of a question may mean, best first. */
    List<Guess> guesses(List<Token> question) {
        Set<String> asked = words(question);
        Map<Entry, Integer> shared = new HashMap<>();
        asked.forEach(
                word -> byWord.getOrDefault(word, List.of()).forEach(entry -> shared.merge(entry, 1, Integer::sum)));
        double all = asked.stream().mapToDouble(this::weight).sum();
        double norm = norm(asked);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_WORDS)
                .map(Map.Entry::getKey)
                .map(entry -> new Guess(
                        entry.concept, words(entry, asked) / all * (1 + LIKENESS * likeness(entry, asked) / norm)))
                .sorted(Comparator.comparingDouble(Guess::score).reversed().thenComparing(Guess::concept))
                .limit(MAX_GUESSES)
                .toList();
    }

    /** How much of what is asked the words of a concept say, wherever they stand. */
    private double words(Entry entry, Set<String> asked) {
        double length = 1 - LENGTH_MATTERS + LENGTH_MATTERS * entry.words.size() / meanSize;
        double shared = asked.stream()
                .filter(entry.words::contains)
                .mapToDouble(this::weight)
                .sum();
        return shared * (SATURATION + 1) / (1 + SATURATION * length);
    }

    /** The cosine of the phrase that is most like what is asked, times the norm of what is asked. */
    private double likeness(Entry entry, Set<String> asked) {
        double most = 0;
        for (Phrase phrase : entry.phrases) {
            int common = 0;
            double product = 0;
            for (String word : asked) {
                if (phrase.words().contains(word)) {
                    common++;
                    product += weight(word) * weight(word);
                }
            }
            most = common < FEWEST_WORDS ? most : Math.max(most, product / phrase.norm());
        }
        return most;
    }

    private double norm(Set<String> words) {
        double square = 0;
        for (String word : words) {
            square += weight(word) * weight(word);
        }
        return Math.sqrt(square);
    }

    private double weight(String word) {
        return weights.getOrDefault(word, rarest);
    }

    /** The inverse document frequency of a word that is said of so many of all concepts. */
    private static double rarity(int concepts, int all) {
        return Math.log(1 + (all - concepts + 0.5) / (concepts + 0.5));
    }
}
