package org.mathassistant.application.routing;

import java.util.Comparator;
import java.util.Set;

/**
 * Mends the words of the rules where they were mistyped: one letter too many or too few, or two in the wrong order. One
 * letter instead of another makes too many words of others ("partial", "partiel").
 */
final class Spelling {
    /** Shorter words have too many neighbours. */
    static final int MIN_LENGTH = 6;

    private final Set<String> words;

    /** @param words that are mended */
    Spelling(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The word that was meant, where one is that near; else the word itself. Of several, which are forms of one, any. */
    String repaired(String word) {
        if (word.length() < MIN_LENGTH || words.contains(word)) {
            return word;
        }
        return words.stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= 1 && isOneSlipAway(word, known))
                .min(Comparator.naturalOrder())
                .orElse(word);
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
