package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands that define commands and environments. */
final class Definitions {
    private Definitions() {}

    static void register(Map<String, Command> commands) {
        commands.put("newcommand", in -> newCommand(in, true));
        commands.put("renewcommand", in -> newCommand(in, true));
        commands.put("DeclareRobustCommand", in -> newCommand(in, true));
        commands.put("providecommand", in -> newCommand(in, false));
        commands.put("DeclareMathOperator", Definitions::operator);
        commands.put("DeclarePairedDelimiter", Definitions::pairedDelimiter);
        for (String def : List.of("def", "gdef", "edef", "xdef")) {
            commands.put(def, Definitions::def);
        }
        commands.put("let", Definitions::let);
        for (String xparse : List.of("NewDocumentCommand", "RenewDocumentCommand", "DeclareDocumentCommand")) {
            commands.put(xparse, in -> documentCommand(in, true));
        }
        commands.put("ProvideDocumentCommand", in -> documentCommand(in, false));
        commands.put("newenvironment", Definitions::newEnvironment);
        commands.put("renewenvironment", Definitions::newEnvironment);
        for (String xparse :
                List.of("NewDocumentEnvironment", "RenewDocumentEnvironment", "DeclareDocumentEnvironment")) {
            commands.put(xparse, Definitions::documentEnvironment);
        }
        commands.put("IfNoValueTF", in -> ifValue(in, false));
        commands.put("IfValueTF", in -> ifValue(in, true));
        commands.put("IfBooleanTF", in -> ifValue(in, true));
    }

    private static void newCommand(Interpreter in, boolean replace) {
        in.stream().takeIf('*');
        String name = in.commandName();
        int count = Numbers.parse(in.plain(in.stream().optional()), 0);
        List<Token> first = count > 0 ? in.stream().optional() : null;
        List<Token> body = in.stream().argument();
        if (name != null && body != null) {
            define(in, name, Macro.of(Math.clamp(count, 0, 9), first, body), replace);
        }
    }

    private static void define(Interpreter in, String name, Macro macro, boolean replace) {
        if ((replace || !in.macros().isDefined(name)) && !in.isStructural(name)) {
            in.macros().define(name, macro);
            if (in.document().isText() && macro.parameters().isEmpty() && isProse(macro.body())) {
                in.macros().expectUse(name);
            }
        }
    }

    private static boolean isProse(List<Token> body) {
        return body.stream().filter(token -> token.kind() == Token.Kind.SPACE).count() >= 2;
    }

    private static void operator(Interpreter in) {
        String star = in.stream().takeIf('*') ? "*" : "";
        String name = in.commandName();
        List<Token> body = in.stream().argument();
        if (name != null && body != null) {
            List<Token> full = new ArrayList<>();
            full.add(Token.primitive("operatorname" + star));
            full.add(Token.OPEN);
            full.addAll(body);
            full.add(Token.CLOSE);
            define(in, name, Macro.of(full), true);
        }
    }

    private static void pairedDelimiter(Interpreter in) {
        String name = in.commandName();
        List<Token> left = in.stream().argument();
        List<Token> right = in.stream().argument();
        if (name == null || left == null || right == null) {
            return;
        }
        List<Token> body = new ArrayList<>(List.of(Token.primitive("left")));
        body.addAll(left);
        body.addAll(List.of(Token.PARAMETER, Token.character('2'), Token.primitive("right")));
        body.addAll(right);
        define(in, name, new Macro(List.of(new Macro.Parameter.Star(), new Macro.Parameter.Mandatory()), body), true);
    }

    private static void def(Interpreter in) {
        String name = in.commandName();
        List<Macro.Parameter> parameters = new ArrayList<>();
        List<Token> delimiter = new ArrayList<>();
        boolean argument = false;
        for (Token token = in.stream().nextHere();
                token != null;
                token = in.stream().nextHere()) {
            if (token.kind() == Token.Kind.OPEN) {
                in.stream().push(token);
                break;
            }
            if (token.kind() == Token.Kind.PARAMETER) {
                addParameter(parameters, argument, delimiter);
                delimiter = new ArrayList<>();
                argument = true;
                in.stream().nextHere();
            } else if (delimiter.size() > Delimiters.MAX_SEARCH) {
                return;
            } else {
                delimiter.add(token);
            }
        }
        addParameter(parameters, argument, delimiter);
        List<Token> body = in.stream().argument();
        if (name != null && body != null) {
            define(in, name, new Macro(List.copyOf(parameters), body), true);
        }
    }

    private static void addParameter(List<Macro.Parameter> parameters, boolean argument, List<Token> delimiter) {
        if (!delimiter.isEmpty()) {
            parameters.add(new Macro.Parameter.Delimited(argument, List.copyOf(delimiter)));
        } else if (argument) {
            parameters.add(new Macro.Parameter.Mandatory());
        }
    }

    private static void let(Interpreter in) {
        String name = in.commandName();
        in.stream().takeIf('=');
        Token meaning = in.stream().peekPastSpaces();
        if (name == null || meaning == null) {
            return;
        }
        in.stream().nextHere();
        if (meaning.isCommand("undefined") || meaning.isCommand("relax")) {
            in.macros().undefine(name);
        } else if (!in.isStructural(name)) {
            in.macros().let(name, meaning);
        }
    }

    private static void documentCommand(Interpreter in, boolean replace) {
        String name = in.commandName();
        List<Token> specification = in.stream().argument();
        List<Token> body = in.stream().argument();
        if (name != null && specification != null && body != null) {
            define(in, name, new Macro(parameters(specification), body), replace);
        }
    }

    /** Reads an argument specification of xparse (its manual, section 2). */
    private static List<Macro.Parameter> parameters(List<Token> specification) {
        List<Macro.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < specification.size(); i++) {
            switch (specification.get(i).text()) {
                case "m", "v", "b" -> parameters.add(new Macro.Parameter.Mandatory());
                case "s" -> parameters.add(new Macro.Parameter.Star());
                case "o" -> parameters.add(new Macro.Parameter.Optional(List.of(Token.NO_VALUE)));
                case "O" -> {
                    List<Token> value = new ArrayList<>();
                    i = group(specification, i + 1, value);
                    parameters.add(new Macro.Parameter.Optional(value));
                }
                default -> {}
            }
        }
        return List.copyOf(parameters);
    }

    private static int group(List<Token> tokens, int from, List<Token> inner) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.kind() == Token.Kind.OPEN ? 1 : token.kind() == Token.Kind.CLOSE ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (i > from) {
                inner.add(token);
            }
        }
        return tokens.size();
    }

    private static void newEnvironment(Interpreter in) {
        in.stream().takeIf('*');
        String name = in.plain(in.stream().argument());
        int count = Numbers.parse(in.plain(in.stream().optional()), 0);
        List<Token> first = count > 0 ? in.stream().optional() : null;
        define(in, name, Macro.of(Math.clamp(count, 0, 9), first, List.of()));
    }

    private static void documentEnvironment(Interpreter in) {
        String name = in.plain(in.stream().argument());
        List<Token> specification = in.stream().argument();
        define(in, name, new Macro(parameters(specification == null ? List.of() : specification), List.of()));
    }

    private static void define(Interpreter in, String name, Macro arguments) {
        List<Token> begin = in.stream().argument();
        List<Token> end = in.stream().argument();
        if (begin != null && end != null && !in.environments().keepsMeaning(name)) {
            in.macros().defineEnvironment(name, new Macros.Environment(new Macro(arguments.parameters(), begin), end));
        }
    }

    private static void ifValue(Interpreter in, boolean whenGiven) {
        List<Token> value = in.stream().argument();
        List<Token> yes = in.stream().argument();
        List<Token> no = in.stream().argument();
        boolean given = value != null && !value.contains(Token.NO_VALUE);
        @Nullable List<Token> chosen = given == whenGiven ? yes : no;
        if (chosen != null) {
            in.stream().push(chosen);
        }
    }
}
