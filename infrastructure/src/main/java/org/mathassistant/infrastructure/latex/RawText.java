package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Environments whose content is kept, or dropped, character by character. */
final class RawText {
    private static final Set<String> DROPPED = Set.of("comment", "filecontents", "luacode", "sagesilent", "rawhtml");

    private RawText() {}

    /** Takes the content out of the stream. */
    static String take(Interpreter in, String name) {
        Lexer lexer = in.stream().rawLexer();
        String raw = lexer == null ? null : lexer.rawUntil("\\end{" + name + "}");
        return raw == null ? fromTokens(in, name) : raw;
    }

    /** Inside an argument, or without an end: what the tokens still tell. */
    @SuppressWarnings("ReferenceEquality") // there is one such token
    private static String fromTokens(Interpreter in, String name) {
        List<Token> tokens = new ArrayList<>();
        for (Token token = in.stream().nextHere();
                token != null;
                token = in.stream().nextHere()) {
            if (token.kind() == Token.Kind.ACTION && token != Token.NO_VALUE) {
                in.stream().push(token);
                break;
            }
            if (token.isCommand("end")) {
                List<Token> argument = in.stream().argument();
                if (in.source(argument).equals(name)) {
                    break;
                }
                tokens.add(token);
                tokens.addAll(argument == null ? List.of() : argument);
            } else {
                tokens.add(token);
            }
        }
        return Token.source(tokens);
    }

    static void write(Interpreter in, String name) {
        String raw = take(in, name);
        if (DROPPED.contains(Environments.withoutStar(name))) {
            return;
        }
        boolean picture = name.startsWith("tikz") || name.startsWith("ps") || name.startsWith("asy");
        fence(in, withoutOptions(raw, name), picture ? "latex" : "");
    }

    private static String withoutOptions(String raw, String name) {
        String text = raw;
        if (name.equals("lstlisting") || name.startsWith("Verbatim") || name.equals("minted")) {
            if (text.startsWith("[") && text.indexOf(']') > 0) {
                text = text.substring(text.indexOf(']') + 1);
            }
            if (name.equals("minted") && text.startsWith("{") && text.indexOf('}') > 0) {
                text = text.substring(text.indexOf('}') + 1);
            }
        }
        return text;
    }

    static void fence(Interpreter in, String code, String language) {
        String body = Markers.clean(code.strip().isEmpty() ? "" : code.replaceAll("^\\s*\\n|\\s+$", ""));
        String fence = body.contains("```") ? "~~~~" : "```";
        if (!body.isBlank()) {
            in.prose().standalone(fence + language + "\n" + body + "\n" + fence);
        }
    }
}
