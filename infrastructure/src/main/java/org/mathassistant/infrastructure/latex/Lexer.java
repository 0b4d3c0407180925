package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts one file into tokens by TeX's rules for spaces, line ends and comments (The TeXbook, chapter 8). */
final class Lexer implements Feed {
    private enum State {
        NEW_LINE,
        MIDDLE,
        SKIPPING_SPACES
    }

    private final String file;
    private final String text;
    private final Runnable atEnd;
    private final Map<String, Token> commands = new HashMap<>();
    private int at;
    private int line = 1;
    private State state = State.NEW_LINE;
    private boolean atIsLetter;

    /** @param atEnd run once, when the file has been read to its end */
    Lexer(String file, String text, Runnable atEnd) {
        this.file = file;
        this.text = text;
        this.atEnd = atEnd;
        this.atIsLetter = file.endsWith(".sty") || file.endsWith(".cls");
    }

    /** The tokens of a short source. */
    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer("", source, () -> {});
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); token != null; token = lexer.next()) {
            tokens.add(token);
        }
        return List.copyOf(tokens);
    }

    String file() {
        return file;
    }

    /** The present line, from 1. */
    int line() {
        return line;
    }

    /** Whether {@code @} may stand in a command's name. */
    void atIsLetter(boolean yes) {
        atIsLetter = yes;
    }

    void ended() {
        atEnd.run();
    }

    /** Drops the rest of the file. */
    void skipToEnd() {
        at = text.length();
    }

    @Override
    public @Nullable Token next() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '%' -> skipComment();
                case '\n' -> {
                    line++;
                    State before = state;
                    state = State.NEW_LINE;
                    if (before == State.NEW_LINE) {
                        skipBlankLines();
                        return Token.PARAGRAPH;
                    }
                    if (before == State.MIDDLE) {
                        return Token.SPACE;
                    }
                }
                case ' ', '\t', '\r', '\f' -> {
                    if (state == State.MIDDLE) {
                        state = State.SKIPPING_SPACES;
                        return Token.SPACE;
                    }
                }
                case '\\' -> {
                    return command();
                }
                default -> {
                    state = State.MIDDLE;
                    return plain(c);
                }
            }
        }
        return null;
    }

    private static Token plain(char c) {
        return switch (c) {
            case '{' -> Token.OPEN;
            case '}' -> Token.CLOSE;
            case '$' -> Token.MATH;
            case '#' -> Token.PARAMETER;
            default -> Token.character(Markers.isReserved(c) || c < ' ' ? '\uFFFD' : c);
        };
    }

    private Token command() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            state = State.SKIPPING_SPACES;
        } else if (at < text.length()) {
            char c = text.charAt(at++);
            state = c == ' ' ? State.SKIPPING_SPACES : State.MIDDLE;
            if (c == '\n') {
                line++;
                state = State.NEW_LINE;
                return commands.computeIfAbsent(" ", Token::command);
            }
        }
        return commands.computeIfAbsent(text.substring(start, at), Token::command);
    }

    private boolean isLetter(char c) {
        return c == '@' ? atIsLetter : Token.isNameLetter(c);
    }

    private void skipComment() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        if (end >= 0) {
            line++;
            state = State.NEW_LINE;
        }
    }

    private void skipBlankLines() {
        for (int i = at; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                at = i + 1;
            }
        }
    }

    /** The characters up to a terminator, which is consumed too; null, and nothing consumed, where it never comes. */
    @Nullable
    String rawUntil(String terminator) {
        int end = text.indexOf(terminator, at);
        if (end < 0) {
            return null;
        }
        String raw = text.substring(at, end);
        at = end + terminator.length();
        line += (int) raw.chars().filter(c -> c == '\n').count();
        state = State.MIDDLE;
        return raw;
    }

    /** What {@code \verb} shows: all between a character and its next occurrence on the line. */
    @Nullable
    String rawDelimited() {
        int start = at;
        while (start < text.length() && text.charAt(start) == '*') {
            start++;
        }
        if (start >= text.length()) {
            return null;
        }
        char opening = text.charAt(start);
        int end = text.indexOf(opening == '{' ? '}' : opening, start + 1);
        int lineEnd = text.indexOf('\n', start);
        if (end < 0 || lineEnd >= 0 && lineEnd < end) {
            return null;
        }
        at = end + 1;
        state = State.MIDDLE;
        return text.substring(start + 1, end);
    }
}
