package org.mathassistant.application.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Words;

/** Finds how many are wanted ("5 exercices", "dix questions") and how many points there are ("sur 20", "out of 40"). */
final class Amounts {
    private static final Set<String> COUNTED = Set.of(
            ("question questions exercice exercices exo exos exercise exercises problem problems probleme problemes qcm qcms"
                            + " mcq mcqs")
                    .split(" "));
    private static final List<String> FRENCH = List.of(
            ("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
                            + " dix-neuf vingt")
                    .split(" "));
    private static final List<String> ENGLISH = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen twenty")
                    .split(" "));
    private static final Pattern POINTS = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:sur|out of)\\s(?<outOf>\\d{1,6})(?!\\s?(?:min|mn|h|\\d|[.,]\\d|\\p{L}*(?:question|exerci)))"
                    + "|(?<points>\\d{1,6})\\s?(?:points?|pts|marks))(?![\\p{L}\\d])");

    /** How many words may stand between a number and what it counts ("3 exos très difficiles" has none). */
    private static final int REACH = 2;

    private Amounts() {}

    /** How many; "un exercice" is one. */
    static Optional<Integer> count(String text) {
        List<Token> tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Integer> number = number(tokens.get(i).word());
            if (number.isPresent() && counts(tokens, i)) {
                return number;
            }
        }
        return Optional.empty();
    }

    /** Whether what is counted stands behind the number, before another number does. */
    private static boolean counts(List<Token> tokens, int at) {
        for (int i = at + 1; i <= at + 1 + REACH && i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            if (COUNTED.contains(word)) {
                return true;
            }
            if (number(word).isPresent()) {
                return false;
            }
        }
        return false;
    }

    static Optional<Integer> points(String text) {
        Matcher found = POINTS.matcher(Words.folded(text));
        return found.find()
                ? Optional.of(
                        Integer.parseInt(found.group("points") == null ? found.group("outOf") : found.group("points")))
                : Optional.empty();
    }

    private static Optional<Integer> number(String word) {
        if (word.matches("\\d{1,6}")) {
            return Optional.of(Integer.parseInt(word));
        }
        int spelled = Math.max(FRENCH.indexOf(word), ENGLISH.indexOf(word));
        return spelled > 0 ? Optional.of(spelled) : one(word);
    }

    private static Optional<Integer> one(String word) {
        return word.equals("a") || word.equals("an") ? Optional.of(1) : Optional.empty();
    }
}
