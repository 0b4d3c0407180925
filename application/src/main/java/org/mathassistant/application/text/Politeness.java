package org.mathassistant.application.text;

import java.util.List;

/** Takes the greetings before a question and the thanks and signs behind it away. */
final class Politeness {
    private static final List<List<String>> PHRASES = List.of(
            List.of("bonjour"),
            List.of("bonsoir"),
            List.of("salut"),
            List.of("hello"),
            List.of("hi"),
            List.of("please"),
            List.of("svp"),
            List.of("stp"),
            List.of("merci"),
            List.of("merci", "d'", "avance"),
            List.of("merci", "beaucoup"),
            List.of("thanks"),
            List.of("thank", "you"),
            List.of("thanks", "in", "advance"),
            List.of("s'", "il", "te", "plaît"),
            List.of("s'", "il", "te", "plait"),
            List.of("s'", "il", "vous", "plaît"),
            List.of("s'", "il", "vous", "plait"));

    private static final List<List<String>> LONGEST_FIRST =
            PHRASES.stream().sorted((a, b) -> b.size() - a.size()).toList();

    private Politeness() {}

    /** The tokens between; all of them where nothing would be left. */
    static List<String> without(List<String> tokens) {
        int from = 0;
        int to = end(tokens, 0);
        int before;
        do {
            before = to - from;
            from += greeting(tokens, from, to);
            to = end(tokens, from, to - thanks(tokens, from, to));
        } while (to - from < before);
        return from < to ? tokens.subList(from, to) : tokens;
    }

    private static int end(List<String> tokens, int from) {
        return end(tokens, from, tokens.size());
    }

    /** Without signs at the end. An exclamation mark behind a formula may be a factorial. */
    private static int end(List<String> tokens, int from, int to) {
        int end = to;
        while (end > from
                && isClosing(
                        tokens.get(end - 1),
                        end - 2 >= from && tokens.get(end - 2).startsWith("$"))) {
            end--;
        }
        return end;
    }

    private static boolean isClosing(String token, boolean afterFormula) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c != '?' && c != '.' && c != '…' && c != ',' && (c != '!' || afterFormula)) {
                return false;
            }
        }
        return true;
    }

    private static int greeting(List<String> tokens, int from, int to) {
        for (List<String> phrase : LONGEST_FIRST) {
            int behind = from + phrase.size();
            if (behind < to && tokens.subList(from, behind).equals(phrase)) {
                return phrase.size() + (isPause(tokens.get(behind)) ? 1 : 0);
            }
        }
        return 0;
    }

    private static int thanks(List<String> tokens, int from, int to) {
        for (List<String> phrase : LONGEST_FIRST) {
            int begin = to - phrase.size();
            if (begin > from && tokens.subList(begin, to).equals(phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean isPause(String token) {
        return token.equals(",") || token.equals("!") || token.equals(".") || token.equals(":");
    }
}
