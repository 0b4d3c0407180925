package org.mathassistant.infrastructure.latex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths and numbers as TeX writes them without braces: {@code =-3pt plus 1fil}, {@code .5\textwidth}. */
final class Lengths {
    private static final int MAX_TOKENS = 60;
    /** Letters of the longest unit, {@code filll}. */
    private static final int FILLS = 5;

    private Lengths() {}

    static void skip(TokenStream stream) {
        boolean digits = false;
        int letters = 0;
        int most = 2;
        for (int i = 0; i < MAX_TOKENS; i++) {
            Token token = i == 0 ? stream.peekPastSpaces() : peek(stream);
            if (token == null) {
                return;
            }
            char c = token.text().isEmpty() ? ' ' : token.text().charAt(0);
            if (token.kind() == Token.Kind.CHARACTER
                    && ("=+-.,".indexOf(c) >= 0 || Character.isDigit(c))
                    && letters == 0) {
                digits |= Character.isDigit(c);
            } else if (token.kind() == Token.Kind.CHARACTER && digits && letters < most && c >= 'a' && c <= 'z') {
                letters++;
                most = c == 'f' ? FILLS : most;
            } else if (token.isCommand() && letters == 0 && isLength(token.text())) {
                stream.nextHere();
                return;
            } else {
                skipStretch(token, letters >= 2, stream);
                return;
            }
            stream.nextHere();
        }
    }

    private static boolean isLength(String command) {
        return command.endsWith("width")
                || command.endsWith("height")
                || command.endsWith("skip")
                || command.endsWith("indent")
                || command.endsWith("sep")
                || command.endsWith("amount");
    }

    /** {@code plus 1fil minus 2pt}. */
    private static void skipStretch(Token token, boolean afterLength, TokenStream stream) {
        if (!afterLength || token.kind() != Token.Kind.SPACE) {
            return;
        }
        Token next = stream.peekPastSpaces();
        for (String word : new String[] {"plus", "minus"}) {
            if (next != null && next.is(word.charAt(0)) && takeWord(stream, word)) {
                skip(stream);
                return;
            }
        }
        stream.push(Token.SPACE);
    }

    private static boolean takeWord(TokenStream stream, String word) {
        for (int i = 0; i < word.length(); i++) {
            Token token = stream.nextHere();
            if (token == null || !token.is(word.charAt(i))) {
                if (token != null) {
                    stream.push(token);
                }
                for (int back = i - 1; back >= 0; back--) {
                    stream.push(List.of(Token.character(word.charAt(back))));
                }
                return false;
            }
        }
        return true;
    }

    private static @Nullable Token peek(TokenStream stream) {
        Token token = stream.nextHere();
        if (token != null) {
            stream.push(token);
        }
        return token;
    }
}
