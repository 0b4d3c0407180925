package org.mathassistant.application.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text in lower case without accents; apostrophes and hyphens inside a word belong to it. */
public final class Words {
    /** Words that say nothing about the subject, French and English. */
    private static final Set<String> EMPTY = Set.of(
            ("les des une aux dans sur pour par avec sans que qui quoi dont est sont etre ont ait soit moi toi lui nous"
                            + " vous ils elle elles mon ton son mes tes ses leur leurs cette ces cet quel quelle quels quelles"
                            + " comment pourquoi quand peut peux tout tous toute toutes plus moins tres bien fait faire dit dire"
                            + " donne donner donnez montre montrer explique expliquer rappelle quelque entre alors donc mais"
                            + " the and for with without that which who whom this these those are was were has have had can could"
                            + " would should does did what why how when where give show tell explain please your you its not from"
                            + " into about all any some then there their them him her our cours course")
                    .split(" "));

    private Words() {}

    /** A text in lower case without accents, letter for letter: positions stay what they are. */
    public static String folded(String text) {
        return Folding.fold(text);
    }

    public static List<String> of(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int start = at;
            while (at < folded.length() && isInner(folded, start, at)) {
                at++;
            }
            if (at > start) {
                words.add(folded.substring(start, at));
            }
            at = Math.max(at, start + 1);
        }
        return words;
    }

    /**
     * The words of the text that say what it is about: elided articles, possessive endings, words of one or two letters and words
     * without a subject left out.
     */
    public static List<String> telling(String text) {
        List<String> telling = new ArrayList<>();
        for (String word : of(text)) {
            String bare = word.endsWith("'s")
                    ? word.substring(0, word.length() - 2)
                    : word.substring(word.lastIndexOf('\'') + 1);
            for (String part : bare.split("-")) {
                if (part.length() > 2 && !EMPTY.contains(part)) {
                    telling.add(part);
                }
            }
        }
        return telling;
    }

    private static boolean isInner(String text, int start, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '-')
                        && at > start
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
