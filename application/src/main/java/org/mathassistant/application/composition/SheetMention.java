package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mathassistant.application.text.Reference;
import org.mathassistant.application.text.References;
import org.mathassistant.application.text.Words;
import org.mathassistant.domain.course.Passage;

/** Whether a sheet speaks of a block: by its number, by all words of its title, or by most of its own words. */
final class SheetMention {
    /** A block without a title counts as mentioned where this much of its words stands in the sheet. */
    private static final double MOST = 0.75;

    private static final int STEM = 6;

    private final List<Reference> references;
    private final Set<String> words;

    SheetMention(String sheet) {
        references = references(sheet);
        words = stems(sheet);
    }

    boolean of(Passage passage) {
        if (references.stream().anyMatch(reference -> AskSelection.names(reference, passage) && isBlock(reference))) {
            return true;
        }
        Set<String> title = new HashSet<>(stems(passage.title()));
        title.removeIf(Aim::isKindWord);
        if (!title.isEmpty()) {
            return words.containsAll(title);
        }
        Set<String> text = stems(passage.text());
        return !text.isEmpty() && text.stream().filter(words::contains).count() >= MOST * text.size();
    }

    private static boolean isBlock(Reference reference) {
        return reference.target() == Reference.Target.BLOCK;
    }

    /** References are read in pieces, for of one text only the beginning is read. */
    private static List<Reference> references(String sheet) {
        List<Reference> all = new ArrayList<>();
        for (int from = 0; from < sheet.length(); from += References.MAX_LENGTH) {
            all.addAll(References.in(sheet.substring(from, Math.min(sheet.length(), from + References.MAX_LENGTH))));
        }
        return all;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Words.telling(text).forEach(word -> stems.add(stem(word)));
        return stems;
    }

    private static String stem(String word) {
        if (Aim.isKindWord(word)) {
            return word;
        }
        int end = word.length();
        while (end > 3 && "esx".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, Math.min(end, STEM));
    }
}
