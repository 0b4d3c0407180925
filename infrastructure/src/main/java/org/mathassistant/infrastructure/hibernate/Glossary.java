package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Set<Entry>> byWord = new HashMap<>();
    private final double meanSize;

    /**
     * A concept that is perhaps meant.
     *
     * @param concept its term in the index
     * @param score above 0; about 1 where most of the question's words are among its own
     */
    record Guess(String concept, double score) {}

    private record Entry(String concept, List<Set<String>> phrases, Set<String> words) {}

    private Glossary(Language language) {
        this.language = language;
        Concept.all().forEach(this::add);
        meanSize = entries.stream()
                .mapToInt(entry -> entry.words().size())
                .average()
                .orElse(1);
    }

    static Glossary of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private void add(Concept concept) {
        CourseAnalyzer analyzer = CourseAnalyzer.asking(language);
        List<Set<String>> phrases = new ArrayList<>();
        Set<String> all = new HashSet<>();
        for (String phrase : concept.phrases(language)) {
            Set<String> words = words(analyzer.tokens(MathTokens.normalise(phrase)));
            phrases.add(words);
            all.addAll(words);
        }
        Entry entry = new Entry(concept.term(), phrases, all);
        entries.add(entry);
        all.forEach(
                word -> byWord.computeIfAbsent(word, none -> new HashSet<>()).add(entry));
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
        asked.forEach(word -> having(word).forEach(entry -> shared.merge(entry, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_WORDS)
                .map(entry -> new Guess(entry.getKey().concept(), score(entry.getKey(), asked)))
                .sorted(Comparator.comparingDouble(Guess::score).reversed().thenComparing(Guess::concept))
                .limit(MAX_GUESSES)
                .toList();
    }

    private Set<Entry> having(String word) {
        return byWord.getOrDefault(word, Set.of());
    }

    private double score(Entry entry, Set<String> asked) {
        double length = 1 - LENGTH_MATTERS + LENGTH_MATTERS * entry.words().size() / meanSize;
        double shared = 0;
        double all = 0;
        for (String word : asked) {
            all += weight(word);
            shared += entry.words().contains(word) ? weight(word) : 0;
        }
        double words = shared / all * (SATURATION + 1) / (1 + SATURATION * length);
        return words
                * (1
                        + LIKENESS
                                * entry.phrases().stream()
                                        .mapToDouble(phrase -> likeness(phrase, asked))
                                        .max()
                                        .orElse(0));
    }

    /** The cosine of two sets of words, each weighed by how rare it is. */
    private double likeness(Set<String> phrase, Set<String> asked) {
        Set<String> common = new HashSet<>(phrase);
        common.retainAll(asked);
        return common.size() < FEWEST_WORDS ? 0 : square(common) / Math.sqrt(square(phrase) * square(asked));
    }

    private double square(Set<String> words) {
        return words.stream()
                .mapToDouble(this::weight)
                .map(weight -> weight * weight)
                .sum();
    }

    /** How rare a word is among the concepts: its inverse document frequency. */
    private double weight(String word) {
        int frequency = having(word).size();
        return Math.log(1 + (entries.size() - frequency + 0.5) / (frequency + 0.5));
    }
}
