package org.mathassistant.application.composition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.application.text.Words;
import org.mathassistant.domain.course.Passage;

/**
 * How much of a question a passage speaks of. The search has ranked the passages; this leaves out those that share only
 * a stray word with the question while others answer it.
 */
final class Relevance {
    /** Of a longer passage only this much is read, in UTF-16 units. */
    private static final int MAX_READ = 4_000;

    /** A passage that scores less than this part of the best one is left out. */
    private static final double SHARE = 0.5;

    private static final int STEM = 6;

    private final Set<String> asked;

    private Relevance(Set<String> asked) {
        this.asked = asked;
    }

    static Relevance to(String question) {
        Set<String> asked = new HashSet<>(formulas(question));
        Words.telling(question).stream()
                .filter(word -> !Aim.isKindWord(word))
                .map(Relevance::stem)
                .forEach(asked::add);
        return new Relevance(asked);
    }

    /** The passages that answer, in their order; all of them where the question names no subject. */
    List<Passage> best(List<Passage> passages) {
        int[] scores = passages.stream().mapToInt(this::score).toArray();
        double least = IntStream.of(scores).max().orElse(0) * SHARE;
        return IntStream.range(0, scores.length)
                .filter(i -> i == 0 || scores[i] >= least)
                .mapToObj(passages::get)
                .toList();
    }

    /** Whether a passage shares anything with the question. */
    boolean touches(Passage passage) {
        return score(passage) > 0;
    }

    /** The passages that speak of it most first, as they were ranked where they are equal; none without a word of it. */
    List<Passage> closest(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> asked.isEmpty() || score(passage) > 0)
                .sorted(Comparator.comparingInt(this::score).reversed())
                .toList();
    }

    /** How much of what was asked a text speaks of, 0 to 1; 0 where nothing in particular was asked. */
    double shareOf(String text) {
        return asked.isEmpty() ? 0 : (double) shared(terms(text)) / asked.size();
    }

    /** How much of what was asked a passage speaks of, 0 to 1; 0 where nothing in particular was asked. */
    double share(Passage passage) {
        return asked.isEmpty() ? 0 : (double) shared(allTerms(passage)) / asked.size();
    }

    private int score(Passage passage) {
        return shared(allTerms(passage)) + shared(terms(passage.title()));
    }

    private static Set<String> allTerms(Passage passage) {
        Set<String> text =
                terms(passage.text().length() > MAX_READ ? passage.text().substring(0, MAX_READ) : passage.text());
        text.addAll(terms(passage.title()));
        return text;
    }

    private int shared(Set<String> terms) {
        return (int) asked.stream().filter(terms::contains).count();
    }

    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>(formulas(text));
        Words.telling(text).forEach(word -> terms.add(stem(word)));
        return terms;
    }

    /** A single letter says nothing about the subject. */
    private static List<String> formulas(String text) {
        return MathTokens.tokens(text).stream()
                .filter(token -> token.length() > "m_x_".length())
                .toList();
    }

    private static String stem(String word) {
        int end = word.length();
        while (end > 3 && "esx".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, Math.min(end, STEM));
    }
}
