package org.mathassistant.application.text;

import java.util.Locale;
import java.util.Set;

/** The words of a question for its form: each in lower case where its case can say nothing. */
final class QuestionWords {
    /** Words of two letters; others may be names, as in "Im f" and "AB". */
    private static final Set<String> SHORT = Set.of(
            ("un le la de du en et ou où au il on si sa se te me ma ce ne qu as an is in of if it do to at be by my no or we"
                            + " so up us he")
                    .split(" "));

    /** Articles and pronouns that lose their vowel. */
    private static final String ELIDED = "ldjnscmtLDJNSCMT";

    /** From this length on, capitals throughout are loudness, not a name. */
    private static final int LONG = 7;

    private final String text;
    private final int end;
    private final FormTokens tokens;
    private int at;

    private QuestionWords(String text, int from, int to, FormTokens tokens) {
        this.text = text;
        this.at = from;
        this.end = to;
        this.tokens = tokens;
    }

    static void add(String text, int from, int to, FormTokens tokens) {
        QuestionWords words = new QuestionWords(text, from, to, tokens);
        while (words.at < to) {
            words.step();
        }
    }

    /** Whether two letters are a word of French or English. */
    static boolean isShortWord(String word) {
        return SHORT.contains(word);
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (MathLexer.isDigit(c)) {
            number();
        } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            word();
        } else {
            signs();
        }
    }

    /** A number alone is the formula that it would be between dollars; with letters ("2nd") it is a word. */
    private void number() {
        int from = at;
        boolean letters = false;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || isPointInside())) {
            letters |= Character.isLetter(text.charAt(at));
            at++;
        }
        String number = text.substring(from, at);
        if (letters || number.indexOf('.') != number.lastIndexOf('.')) {
            tokens.word(number);
        } else {
            tokens.beginFormula();
            FormulaForm.number(number, tokens);
        }
    }

    private boolean isPointInside() {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < end && MathLexer.isDigit(text.charAt(at + 1));
    }

    private void word() {
        int from = at;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at)))) {
            at++;
        }
        String word = text.substring(from, at);
        if (isElision(word)) {
            at++;
            tokens.word(word.toLowerCase(Locale.ROOT) + '\'');
        } else {
            tokens.word(Accents.withoutSure(lower(word)));
        }
    }

    /** "L'aire", "qu'une": an apostrophe and a word of two letters or more behind it. */
    private boolean isElision(String word) {
        boolean elided = word.length() == 1 ? ELIDED.indexOf(word.charAt(0)) >= 0 : word.equalsIgnoreCase("qu");
        return elided
                && at + 2 < end
                && text.charAt(at) == '\''
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    private static String lower(String word) {
        int capitals = 0;
        boolean onlyLetters = true;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            onlyLetters &= Character.isLetter(word.charAt(i));
        }
        if (capitals == 0 || !onlyLetters) {
            return word;
        }
        boolean first = capitals == 1 && Character.isUpperCase(word.charAt(0));
        boolean loud = capitals == word.length() && capitals >= LONG;
        String lower = word.toLowerCase(Locale.ROOT);
        return loud || (first && (word.length() > 2 || SHORT.contains(lower))) ? lower : word;
    }

    /** Signs that touch each other stay together, but for those of sentences. */
    private void signs() {
        int from = at++;
        if (!isPunctuation(text.charAt(from))) {
            while (at < end && isSign(text.charAt(at))) {
                at++;
            }
        }
        tokens.word(text.substring(from, at).replace("$", "\\$"));
    }

    private static boolean isSign(char c) {
        return !Character.isWhitespace(c)
                && !Character.isLetterOrDigit(c)
                && !Character.isSurrogate(c)
                && !isPunctuation(c);
    }

    private static boolean isPunctuation(char c) {
        return "?!.,;:()\"".indexOf(c) >= 0;
    }
}
