package org.mathassistant.application.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Words;

/** Cuts a text into tokens. Apostrophes and hyphens only part words. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<formula>\\$\\$[^$]{0,2000}+\\$\\$|\\$[^$]{0,2000}+\\$|\\\\\\((?:[^\\\\]|\\\\(?!\\))){0,400}+\\\\\\))"
                    + "|\\d++(?:[.,]\\d++)*+|\\p{L}[\\p{L}\\p{M}\\d]*+|[^\\s\\p{L}\\d]");
    private static final Pattern PARTING = Pattern.compile("['’‘ʼ\\-‐‑]");

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            if (matcher.group("formula") != null) {
                tokens.add(new Token(Token.FORMULA, matcher.start(), matcher.end()));
            } else if (!isParting(text, matcher.start(), found)) {
                tokens.add(new Token(Words.folded(found), matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    private static boolean isParting(String text, int start, String found) {
        int end = start + found.length();
        return PARTING.matcher(found).matches()
                && start > 0
                && end < text.length()
                && Character.isLetter(text.charAt(start - 1))
                && Character.isLetter(text.charAt(end));
    }
}
