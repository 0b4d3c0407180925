package org.mathassistant.infrastructure.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens still to be read: a stack of files and of what macros became, the topmost first. */
final class TokenStream {
    private static final class Pushed implements Feed {
        private final List<Token> tokens;
        private int at;

        private Pushed(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public @Nullable Token next() {
            return at < tokens.size() ? tokens.get(at++) : null;
        }
    }

    private final ArrayDeque<Feed> feeds = new ArrayDeque<>();
    private final WorkBudget budget;
    private @Nullable Lexer lexer;

    TokenStream(WorkBudget budget) {
        this.budget = budget;
    }

    /** Reads a file before anything else. */
    void push(Lexer file) {
        feeds.push(file);
        lexer = file;
    }

    /** Reads tokens before anything else. */
    void push(List<Token> tokens) {
        if (!tokens.isEmpty()) {
            budget.spend(tokens.size());
            dropExhausted();
            feeds.push(new Pushed(tokens));
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very token that was read is put back, not one that looks like it
    void push(Token token) {
        if (feeds.peek() instanceof Pushed top && top.at > 0 && top.tokens.get(top.at - 1) == token) {
            top.at--;
        } else {
            feeds.push(new Pushed(List.of(token)));
        }
    }

    /** Keeps the stack short where a macro ends in another. */
    private void dropExhausted() {
        while (feeds.peek() instanceof Pushed top && top.at >= top.tokens.size()) {
            feeds.pop();
        }
    }

    /** The next token of all that is left; null at the very end. */
    @Nullable
    Token next() {
        for (Feed top = feeds.peek(); top != null; top = feeds.peek()) {
            Token token = take(top);
            if (token != null) {
                return token;
            }
            feeds.pop();
            if (top instanceof Lexer ended) {
                lexer = nextLexer();
                ended.ended();
            }
        }
        return null;
    }

    /** The next token of the present file; null at its end, which is not passed. */
    @Nullable
    Token nextHere() {
        for (Feed top = feeds.peek(); top != null; top = feeds.peek()) {
            Token token = take(top);
            if (token != null || top instanceof Lexer) {
                return token;
            }
            feeds.pop();
        }
        return null;
    }

    private @Nullable Token take(Feed feed) {
        Token token = feed.next();
        if (token != null && feed instanceof Lexer) {
            budget.sourceRead();
        }
        return token;
    }

    private @Nullable Lexer nextLexer() {
        for (Feed feed : feeds) {
            if (feed instanceof Lexer found) {
                return found;
            }
        }
        return null;
    }

    /** The file that is being read. */
    @Nullable
    Lexer lexer() {
        return lexer;
    }

    /** The file whose characters come next; null where expanded tokens come first. */
    @Nullable
    Lexer rawLexer() {
        dropExhausted();
        return feeds.peek() instanceof Lexer top ? top : null;
    }

    /** The next token that is not a space, left in place; null at the end of the file. */
    @Nullable
    Token peekPastSpaces() {
        Token token = nextHere();
        while (token != null && token.kind() == Token.Kind.SPACE) {
            token = nextHere();
        }
        if (token != null) {
            push(token);
        }
        return token;
    }

    /** Consumes a character if it comes next, spaces before it included. */
    boolean takeIf(char c) {
        Token token = peekPastSpaces();
        if (token == null || !token.is(c)) {
            return false;
        }
        nextHere();
        return true;
    }

    /** An argument: a group without its braces, or one token; null, and nothing consumed, where there is none. */
    @Nullable
    List<Token> argument() {
        Token first = peekPastSpaces();
        if (first == null
                || first.kind() == Token.Kind.CLOSE
                || first.kind() == Token.Kind.PARAGRAPH
                || first.kind() == Token.Kind.ACTION) {
            return null;
        }
        nextHere();
        if (first.kind() != Token.Kind.OPEN) {
            return List.of(first);
        }
        List<Token> tokens = balanced(null);
        if (tokens == null) {
            push(first);
        }
        return tokens;
    }

    /** An optional argument between brackets; null where there is none. Spaces before it are consumed. */
    @Nullable
    List<Token> optional() {
        return delimited('[', ']');
    }

    /** An argument between two characters; null where there is none. */
    @Nullable
    List<Token> delimited(char opening, char closing) {
        Token first = peekPastSpaces();
        if (first == null || !first.is(opening)) {
            return null;
        }
        nextHere();
        List<Token> tokens = balanced(closing);
        if (tokens == null) {
            push(first);
        }
        return tokens;
    }

    /** All up to a closing brace, or to a character outside of braces; null, and all put back, at the end of the file. */
    private @Nullable List<Token> balanced(@Nullable Character closing) {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        for (Token token = nextHere(); token != null && !budget.isSpent(); token = nextHere()) {
            budget.spend(1);
            if (token.kind() == Token.Kind.CLOSE && depth-- == 0) {
                if (closing == null) {
                    return tokens;
                }
                tokens.add(token);
                break;
            } else if (token.kind() == Token.Kind.OPEN) {
                depth++;
            } else if (closing != null && depth == 0 && token.is(closing)) {
                return tokens;
            }
            tokens.add(token);
        }
        budget.spendInVain(tokens.size());
        push(tokens);
        return null;
    }

    /** Puts back what was searched in vain. */
    void giveBack(List<Token> searched) {
        budget.spendInVain(searched.size());
        push(searched);
    }

    /** Whether long searches are still allowed. */
    boolean maySearch() {
        return !budget.isSpent();
    }
}
