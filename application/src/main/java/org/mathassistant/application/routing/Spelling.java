package org.mathassistant.application.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mends the words of the rules where they were mistyped: one letter too many, too few, wrong, or two in wrong order. */
final class Spelling {
    /** Shorter words have too many neighbours. */
    static final int MIN_LENGTH = 6;

    private final Set<String> words;
    private final List<String> stems;

    /**
     * @param words that the rules look for
     * @param stems beginnings of words that they look for
     */
    Spelling(Set<String> words, Set<String> stems) {
        this.words = new HashSet<>(words);
        this.words.removeIf(word -> word.length() < MIN_LENGTH);
        this.stems = List.copyOf(stems);
    }

    /** The word that was meant, where exactly one is that near; else the word itself. */
    String repaired(String word) {
        if (word.length() < MIN_LENGTH || words.contains(word) || stems.stream().anyMatch(word::startsWith)) {
            return word;
        }
        List<String> near = words.stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= 1 && isOneSlipAway(word, known))
                .toList();
        return near.size() == 1 ? near.get(0) : word;
    }

    private static boolean isOneSlipAway(String word, String known) {
        int front = 0;
        int shorter = Math.min(word.length(), known.length());
        while (front < shorter && word.charAt(front) == known.charAt(front)) {
            front++;
        }
        // A final letter alone is an ending, as of a plural or another person, more often than a slip.
        if (front == shorter) {
            return false;
        }
        String restOfWord = word.substring(front);
        String restOfKnown = known.substring(front);
        return restOfWord.substring(1).equals(restOfKnown)
                || restOfKnown.substring(1).equals(restOfWord)
                || restOfWord.substring(1).equals(restOfKnown.substring(1))
                || isSwapped(restOfWord, restOfKnown);
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
