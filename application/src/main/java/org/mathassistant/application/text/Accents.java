package org.mathassistant.application.text;

import java.util.Set;

/**
 * Accents that people leave out without changing the word. An accent on the last letter is kept ("borne" and "borné" are
 * two things), as are those of short words ("ou", "où"), unless the word is known to have no twin.
 */
final class Accents {
    private static final int LONG_ENOUGH = 6;

    /** Folded words that mean one thing with or without accents. */
    private static final Set<String> ONE_MEANING = Set.of(
            ("reel reels reelle serie regle propriete proprietes continuite unicite egalite inegalite inegalites densite"
                            + " parite derivabilite linearite convexite compacite integrabilite identite identites"
                            + " monotonie extremite derivee derivees primitive theoreme")
                    .split(" "));

    private Accents() {}

    /** @param word in lower case */
    static String withoutSure(String word) {
        if (isAscii(word)) {
            return word;
        }
        String folded = Folding.fold(word);
        if (ONE_MEANING.contains(folded)) {
            return folded;
        }
        return word.length() >= LONG_ENOUGH && !word.endsWith("ent")
                ? folded.substring(0, stem(word)) + word.substring(stem(word))
                : word;
    }

    /** Where the ending begins whose accent may carry the meaning: é, és; but ée and ées are endings of one word only. */
    private static int stem(String word) {
        int end = word.length();
        if (word.endsWith("ée") || word.endsWith("ées")) {
            return end;
        }
        return word.endsWith("s") ? end - 2 : end - 1;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
