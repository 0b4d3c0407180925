package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditionals. What can be decided simply is decided, as LaTeX would; where it can't, both branches are read, so that
 * no text is lost.
 */
final class Conditionals {
    private static final Set<String> TRUE = Set.of("iftrue", "ifpdf", "ifPDFTeX", "ifpdftex", "ifvmode");
    private static final Set<String> FALSE =
            Set.of("iffalse", "ifxetex", "ifluatex", "ifXeTeX", "ifLuaTeX", "ifmmode", "if@twocolumn");
    /** They compare what follows them, which is skipped. */
    private static final Set<String> COMPARING = Set.of("ifx", "if", "ifcat", "ifnum", "ifdim", "ifodd", "ifcase");

    private Conditionals() {}

    static void register(Map<String, Command> commands) {
        TRUE.forEach(name -> commands.put(name, in -> {}));
        FALSE.forEach(name -> commands.put(name, in -> skipFalse(in)));
        COMPARING.forEach(name -> commands.put(name, in -> compare(in, name)));
        commands.put(
                "ifdefined",
                in -> decide(in, Optional.of(isKnown(in, in.stream().nextHere()))));
        commands.put("ifcsname", Conditionals::named);
        commands.put("else", Conditionals::skipElse);
        commands.put("fi", in -> {});
        commands.put("or", in -> {});
        commands.put("newif", Conditionals::newIf);
        commands.put("ifthenelse", Conditionals::ifThenElse);
        commands.put(
                "newboolean",
                in -> in.document().flags().put(in.plain(in.stream().argument()), false));
        commands.put(
                "newbool", in -> in.document().flags().put(in.plain(in.stream().argument()), false));
        commands.put("setboolean", in -> {
            String name = in.plain(in.stream().argument());
            in.document().flags().put(name, in.plain(in.stream().argument()).equals("true"));
        });
        commands.put(
                "booltrue", in -> in.document().flags().put(in.plain(in.stream().argument()), true));
        commands.put(
                "boolfalse",
                in -> in.document().flags().put(in.plain(in.stream().argument()), false));
        commands.put(
                "newtoggle",
                in -> in.document().flags().put(in.plain(in.stream().argument()), false));
        commands.put(
                "toggletrue",
                in -> in.document().flags().put(in.plain(in.stream().argument()), true));
        commands.put(
                "togglefalse",
                in -> in.document().flags().put(in.plain(in.stream().argument()), false));
        for (String test : List.of("ifbool", "iftoggle")) {
            commands.put(test, in -> choose(in, flag(in, in.plain(in.stream().argument()))));
        }
        for (String test : List.of("notbool", "nottoggle")) {
            commands.put(
                    test,
                    in -> choose(in, flag(in, in.plain(in.stream().argument())).map(yes -> !yes)));
        }
        commands.put("@ifpackageloaded", in -> {
            in.stream().argument();
            choose(in, Optional.of(true));
        });
    }

    private static Optional<Boolean> flag(Interpreter in, String name) {
        return Optional.ofNullable(in.document().flags().get(name));
    }

    /** {@code \newif\ifdraft} makes three commands. */
    private static void newIf(Interpreter in) {
        String name = in.commandName();
        if (name != null && name.startsWith("if") && name.length() > 2) {
            in.document().flags().put(name.substring(2), false);
        }
    }

    /** Handles {@code \ifname}, {@code \nametrue}, {@code \namefalse} of a {@code \newif}; false where it is none. */
    static boolean isOwn(Interpreter in, String command) {
        Map<String, Boolean> flags = in.document().flags();
        if (command.startsWith("if") && flags.containsKey(command.substring(2))) {
            decide(in, flag(in, command.substring(2)));
            return true;
        }
        for (String suffix : List.of("true", "false")) {
            String name = command.endsWith(suffix) ? command.substring(0, command.length() - suffix.length()) : "";
            if (!name.isEmpty() && flags.containsKey(name)) {
                flags.put(name, suffix.equals("true"));
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(Interpreter in, @Nullable Token token) {
        return token != null
                && token.isCommand()
                && (in.macros().isDefined(token.text()) || in.isStructural(token.text()));
    }

    private static void decide(Interpreter in, Optional<Boolean> answer) {
        if (answer.isPresent() && !answer.get()) {
            skipFalse(in);
        }
    }

    private static void named(Interpreter in) {
        List<Token> name = new ArrayList<>();
        Token token = in.stream().nextHere();
        while (token != null && !token.isCommand("endcsname")) {
            name.add(token);
            token = in.stream().nextHere();
        }
        decide(in, Optional.of(in.macros().isDefined(in.plain(name))));
    }

    private static void compare(Interpreter in, String test) {
        if (test.equals("ifx") || test.equals("if") || test.equals("ifcat")) {
            Token first = in.stream().nextHere();
            Token second = in.stream().nextHere();
            if (first != null && second != null) {
                decide(in, Optional.of(same(in, first, second)));
            }
            return;
        }
        List<Token> left = number(in);
        if (test.equals("ifodd")) {
            decide(in, Optional.of(in.evaluator().integer(left) % 2 != 0));
        } else if (test.equals("ifnum")) {
            Token sign = in.stream().peekPastSpaces();
            if (sign != null && sign.kind() == Token.Kind.CHARACTER) {
                in.stream().nextHere();
            }
            int order =
                    Integer.compare(in.evaluator().integer(left), in.evaluator().integer(number(in)));
            decide(in, Optional.of(sign == null || holds(sign, order)));
        }
    }

    private static boolean holds(Token sign, int order) {
        return switch (sign.text()) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            default -> order == 0;
        };
    }

    private static boolean same(Interpreter in, Token first, Token second) {
        if (first.isCommand() && second.isCommand()) {
            Macro a = in.macros().get(first.text());
            Macro b = in.macros().get(second.text());
            return first.text().equals(second.text())
                    || (a != null && b != null && a.body().equals(b.body()));
        }
        return first.kind() == second.kind() && first.text().equals(second.text());
    }

    /** A number up to the sign or space that ends it. */
    private static List<Token> number(Interpreter in) {
        List<Token> number = new ArrayList<>();
        Token token = in.stream().peekPastSpaces();
        while (token != null
                && (token.isCommand() || Character.isDigit(token.text().charAt(0)) || token.is('-'))) {
            number.add(token);
            in.stream().nextHere();
            if (token.isCommand()) {
                Token next = in.stream().peekPastSpaces();
                if (token.text().equals("value") && next != null && next.kind() == Token.Kind.OPEN) {
                    List<Token> argument = in.stream().argument();
                    number.add(Token.OPEN);
                    number.addAll(argument == null ? List.of() : argument);
                    number.add(Token.CLOSE);
                }
                return number;
            }
            token = in.stream().nextHere();
            if (token != null) {
                in.stream().push(token);
            }
        }
        return number;
    }

    /** Skips to the matching {@code \else} or {@code \fi}. */
    private static void skipFalse(Interpreter in) {
        skip(in, true);
    }

    private static void skipElse(Interpreter in) {
        skip(in, false);
    }

    private static void skip(Interpreter in, boolean stopAtElse) {
        List<Token> skipped = new ArrayList<>();
        int depth = 0;
        Token token = in.stream().maySearch() ? in.stream().nextHere() : null;
        for (; token != null; token = in.stream().nextHere()) {
            skipped.add(token);
            if (!token.isCommand()) {
                continue;
            }
            String name = token.text();
            if (name.equals("fi") && depth-- == 0 || stopAtElse && depth == 0 && name.equals("else")) {
                return;
            }
            if (isIf(in, name)) {
                depth++;
            }
        }
        in.stream().giveBack(skipped);
    }

    private static boolean isIf(Interpreter in, String name) {
        return TRUE.contains(name)
                || FALSE.contains(name)
                || COMPARING.contains(name)
                || name.equals("ifdefined")
                || name.equals("ifcsname")
                || name.startsWith("if") && in.document().flags().containsKey(name.substring(2));
    }

    private static void ifThenElse(Interpreter in) {
        choose(in, test(in, in.stream().argument()));
    }

    private static void choose(Interpreter in, Optional<Boolean> answer) {
        List<Token> yes = in.stream().argument();
        List<Token> no = in.stream().argument();
        if (no != null && !answer.orElse(false)) {
            in.stream().push(no);
        }
        if (yes != null && answer.orElse(true)) {
            in.stream().push(yes);
        }
    }

    /** The tests of ifthen that need no typesetting. */
    private static Optional<Boolean> test(Interpreter in, @Nullable List<Token> test) {
        if (test == null || test.isEmpty()) {
            return Optional.empty();
        }
        TokenStream inner = new TokenStream(in.budget());
        inner.push(test);
        Token first = inner.peekPastSpaces();
        if (first == null) {
            return Optional.empty();
        }
        switch (first.text()) {
            case "boolean" -> {
                inner.nextHere();
                return flag(in, in.plain(inner.argument()));
            }
            case "NOT" -> {
                inner.nextHere();
                List<Token> rest = new ArrayList<>();
                for (Token token = inner.nextHere(); token != null; token = inner.nextHere()) {
                    rest.add(token);
                }
                return test(in, rest).map(yes -> !yes);
            }
            case "equal" -> {
                inner.nextHere();
                return Optional.of(in.plain(inner.argument()).equals(in.plain(inner.argument())));
            }
            case "isodd" -> {
                inner.nextHere();
                return Optional.of(in.evaluator().integer(inner.argument()) % 2 != 0);
            }
            default -> {
                return comparison(in.plain(test).replace(" ", ""));
            }
        }
    }

    private static Optional<Boolean> comparison(String test) {
        for (char sign : new char[] {'<', '>', '='}) {
            int at = test.indexOf(sign);
            if (at > 0 && test.matches("-?\\d{1,9}[<>=]-?\\d{1,9}")) {
                int order = Integer.compare(
                        Numbers.parse(test.substring(0, at), 0), Numbers.parse(test.substring(at + 1), 0));
                return Optional.of(holds(Token.character(sign), order));
            }
        }
        return Optional.empty();
    }
}
