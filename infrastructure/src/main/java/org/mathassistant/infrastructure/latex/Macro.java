package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command stands for.
 *
 * @param parameters how each argument is written, in order
 * @param body with parameters as {@link Token#PARAMETER} and a digit
 */
record Macro(List<Parameter> parameters, List<Token> body) {
    /** How an argument is written. */
    sealed interface Parameter {
        /** A group, or one token. */
        record Mandatory() implements Parameter {}

        /** Between brackets; where it is missing, its value. */
        record Optional(List<Token> value) implements Parameter {}

        /** A star that may come. */
        record Star() implements Parameter {}

        /** All before these tokens ({@code \def\a#1.}); where there is none, the tokens alone are expected. */
        record Delimited(boolean hasArgument, List<Token> delimiter) implements Parameter {}
    }

    private static final Set<String> PICTURES = Set.of("includegraphics", "import", "subimport", "input");
    private static final List<Token> TRUE = List.of(Token.character('*'));

    static Macro of(List<Token> body) {
        return new Macro(List.of(), body);
    }

    /** With plain arguments, the first of them optional where a default is given. */
    static Macro of(int arguments, @Nullable List<Token> firstDefault, List<Token> body) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < arguments; i++) {
            parameters.add(
                    i == 0 && firstDefault != null ? new Parameter.Optional(firstDefault) : new Parameter.Mandatory());
        }
        return new Macro(List.copyOf(parameters), body);
    }

    /** Takes the arguments from the stream; missing ones are empty. */
    List<List<Token>> arguments(TokenStream stream) {
        List<List<Token>> arguments = new ArrayList<>();
        for (Parameter parameter : parameters) {
            switch (parameter) {
                case Parameter.Mandatory ignored -> arguments.add(orElse(stream.argument(), List.of()));
                case Parameter.Optional optional -> arguments.add(orElse(stream.optional(), optional.value()));
                case Parameter.Star ignored -> arguments.add(stream.takeIf('*') ? TRUE : List.of(Token.NO_VALUE));
                case Parameter.Delimited delimited -> {
                    List<Token> found = Delimiters.take(stream, delimited.delimiter());
                    if (delimited.hasArgument()) {
                        arguments.add(found);
                    }
                }
            }
        }
        return arguments;
    }

    private static List<Token> orElse(@Nullable List<Token> found, List<Token> other) {
        return found == null ? other : found;
    }

    /** The body with its parameters replaced; the description of a picture stays where the body doesn't show it. */
    List<Token> replaced(List<List<Token>> arguments) {
        List<Token> out = replace(body, arguments);
        if (arguments.isEmpty()
                || body.stream().noneMatch(token -> token.isCommand() && PICTURES.contains(token.text()))) {
            return out;
        }
        List<Token> described = new ArrayList<>(out);
        for (int i = 0; i < arguments.size(); i++) {
            if (!uses(i + 1) && arguments.get(i).contains(Token.SPACE)) {
                described.add(Token.PARAGRAPH);
                described.addAll(arguments.get(i));
                described.add(Token.PARAGRAPH);
            }
        }
        return described;
    }

    private boolean uses(int parameter) {
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.get(i).kind() == Token.Kind.PARAMETER && body.get(i + 1).is((char) ('0' + parameter))) {
                return true;
            }
        }
        return false;
    }

    /** Any tokens with {@code #1}, {@code #2}… replaced and {@code ##} made {@code #}. */
    static List<Token> replace(List<Token> body, List<List<Token>> arguments) {
        if (!body.contains(Token.PARAMETER)) {
            return body;
        }
        List<Token> out = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            Token token = body.get(i);
            if (token.kind() != Token.Kind.PARAMETER || i + 1 == body.size()) {
                out.add(token);
                continue;
            }
            Token next = body.get(++i);
            int number = next.text().charAt(0) - '1';
            if (number >= 0 && number < arguments.size()) {
                out.addAll(arguments.get(number));
            } else {
                out.add(next);
            }
        }
        return out;
    }
}
