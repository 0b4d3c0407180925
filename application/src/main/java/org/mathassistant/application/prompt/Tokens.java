package org.mathassistant.application.prompt;

/**
 * How many tokens a text takes, guessed on the safe side: tokenizers differ from model to model, and mathematics in
 * French takes more of them than prose in English does (about one for 2.5 to 3 characters, against 4).
 */
public final class Tokens {
    private static final double CHARACTERS_PER_TOKEN = 2.5;

    private Tokens() {}

    public static int of(String text) {
        return (int) Math.ceil(text.length() / CHARACTERS_PER_TOKEN);
    }

    /** How many characters surely fit. */
    static int characters(int tokens) {
        return (int) Math.floor(tokens * CHARACTERS_PER_TOKEN);
    }
}
