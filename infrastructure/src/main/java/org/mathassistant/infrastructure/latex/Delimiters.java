package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;

/** Arguments that end where certain tokens come, as {@code \def} knows them. */
final class Delimiters {
    /** How far an end is looked for, in tokens. */
    static final int MAX_SEARCH = 20_000;

    private Delimiters() {}

    /** All tokens before the delimiter, which is consumed; nothing, and nothing consumed, where it doesn't come. */
    static List<Token> take(TokenStream stream, List<Token> delimiter) {
        List<Token> read = new ArrayList<>();
        int depth = 0;
        while (read.size() < MAX_SEARCH && stream.maySearch()) {
            if (depth == 0 && endsWith(read, delimiter)) {
                return withoutBraces(List.copyOf(read.subList(0, read.size() - delimiter.size())));
            }
            Token token = stream.nextHere();
            if (token == null) {
                break;
            }
            depth += token.kind() == Token.Kind.OPEN ? 1 : token.kind() == Token.Kind.CLOSE ? -1 : 0;
            read.add(token);
        }
        stream.giveBack(read);
        return List.of();
    }

    private static boolean endsWith(List<Token> read, List<Token> delimiter) {
        int start = read.size() - delimiter.size();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < delimiter.size(); i++) {
            Token a = read.get(start + i);
            Token b = delimiter.get(i);
            if (a.kind() != b.kind() || !a.text().equals(b.text())) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> withoutBraces(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 1
                || tokens.get(0).kind() != Token.Kind.OPEN
                || tokens.get(last).kind() != Token.Kind.CLOSE) {
            return tokens;
        }
        List<Token> inner = tokens.subList(1, last);
        return inner.contains(Token.OPEN) || inner.contains(Token.CLOSE) ? tokens : inner;
    }
}
