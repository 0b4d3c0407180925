package org.mathassistant.application.routing;

/**
 * A word, a number, a formula between dollars, or a sign.
 *
 * @param word in lower case without accents
 * @param start in the text that it was read from
 * @param end behind it there
 */
record Token(String word, int start, int end) {
    /** Stands for a formula between LaTeX delimiters. */
    static final String FORMULA = "<formula>";

    boolean isWord() {
        return Character.isLetter(word.charAt(0));
    }
}
