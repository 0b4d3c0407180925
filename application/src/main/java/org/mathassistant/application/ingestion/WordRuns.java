package org.mathassistant.application.ingestion;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.text.FormulaSpans;
import org.mathassistant.application.text.Words;

/**
 * A text as its runs of three words, each as a hash of 39 bits. Formulas and short words are passed over: they are what two
 * forms of one text, its source and its print, write differently.
 */
final class WordRuns {
    static final int HASH_BITS = 39;

    private static final int LENGTH = 3;
    /** Shorter words are mostly names of variables. */
    private static final int SHORTEST = 3;

    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private WordRuns() {}

    static long[] of(String text) {
        List<String> words = words(text);
        long[] runs = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(words.subList(i, i + LENGTH));
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(withoutFormulas(text))) {
            for (String part : word.split("['-]")) {
                if (part.length() >= SHORTEST && part.chars().allMatch(Character::isLetter)) {
                    words.add(part);
                }
            }
        }
        return words;
    }

    private static String withoutFormulas(String text) {
        FormulaSpans formulas = FormulaSpans.in(text);
        StringBuilder rest = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (formulas.inside(i)) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    /** FNV-1a over the characters, its upper bits after a multiplication that lets all bits reach them. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return hash * MIX >>> (Long.SIZE - HASH_BITS);
    }
}
