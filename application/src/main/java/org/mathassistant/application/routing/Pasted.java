package org.mathassistant.application.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Words;

/** Tells what someone pasted from what they say about it. */
final class Pasted {
    private static final Pattern COLON = Pattern.compile("\\s?:\\s+|:\\R");

    /** A question or a request of a sentence, behind which the pasted text begins. */
    private static final Pattern SENTENCE = Pattern.compile("[?.!](?:\\s+|$)|\\R");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:exercices?|exercise|exo|probleme|problem|enonce|question|suivante?|following|ci-dessous|below)[^:\\n]{0,40}$");
    private static final Set<String> EXERCISE = Set.of("exercice", "exercise", "exo", "ex", "probleme", "problem");

    private Pasted() {}

    /** What stands behind the first colon, else behind the first sentence; empty where nothing does. */
    static String in(String text) {
        return behind(COLON.matcher(text), text)
                .or(() -> behind(SENTENCE.matcher(text), text))
                .orElse("");
    }

    static boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    /** Whether there is anything to look at: a number, a formula, an equation. */
    static boolean holdsMathematics(String text) {
        return Tokens.of(text).stream()
                .anyMatch(token -> token.word().equals(Token.FORMULA)
                        || token.word().equals("=")
                        || Character.isDigit(token.word().charAt(0)));
    }

    /** The exercise of a request: pasted behind its announcement, or its number in the course, else all of the request. */
    static String exercise(String text) {
        Matcher colon = COLON.matcher(text);
        if (colon.find()
                && ANNOUNCED
                        .matcher(Words.folded(text.substring(0, colon.start())))
                        .find()
                && !text.substring(colon.end()).isBlank()) {
            return text.substring(colon.end()).strip();
        }
        return numberedExercise(text).orElseGet(() -> Subjects.withoutThanks(text));
    }

    /** "exercice 4.2", as it is written. */
    static Optional<String> numberedExercise(String text) {
        List<Token> tokens = Tokens.of(text);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token number = tokens.get(i + 1);
            if (EXERCISE.contains(tokens.get(i).word())
                    && Character.isDigit(number.word().charAt(0))) {
                return Optional.of(text.substring(tokens.get(i).start(), number.end()));
            }
        }
        return Optional.empty();
    }

    /** "2.4", where nothing says of what. */
    static Optional<String> blockNumber(String text) {
        return Tokens.of(text).stream()
                .map(Token::word)
                .filter(word -> word.matches("\\d{1,4}(?:\\.\\d{1,4}){1,5}"))
                .findFirst();
    }

    private static Optional<String> behind(Matcher end, String text) {
        return end.find()
                ? Optional.of(text.substring(end.end()).strip()).filter(rest -> !rest.isEmpty())
                : Optional.empty();
    }
}
