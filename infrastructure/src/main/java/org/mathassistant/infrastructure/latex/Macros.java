package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The commands and environments that a course defines itself. */
final class Macros {
    /** What a course's own environment does at its begin and end. */
    record Environment(Macro begin, List<Token> end) {}

    private final WorkBudget budget;
    private final Consumer<String> limitReached;
    private final Map<String, Macro> commands = new HashMap<>();
    private final Map<String, Environment> environments = new HashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private final Set<String> endless = new HashSet<>();
    /** The macro that stood in the source and led to the present expansions. */
    private String outermost = "";

    /** @param limitReached told the name of each macro that is not expanded any more */
    Macros(WorkBudget budget, Consumer<String> limitReached) {
        this.budget = budget;
        this.limitReached = limitReached;
    }

    void define(String command, Macro macro) {
        commands.put(command, macro);
    }

    void undefine(String command) {
        commands.remove(command);
    }

    void defineEnvironment(String name, Environment environment) {
        environments.put(name, environment);
    }

    @Nullable
    Environment environment(String name) {
        return environments.get(name);
    }

    boolean isDefined(String command) {
        return commands.containsKey(command);
    }

    @Nullable
    Macro get(String command) {
        return endless.contains(command) ? null : commands.get(command);
    }

    /** Gives a command the present meaning of another token. */
    void let(String command, Token meaning) {
        Macro macro = meaning.kind() == Token.Kind.COMMAND ? commands.get(meaning.text()) : null;
        Token frozen = meaning.kind() == Token.Kind.COMMAND ? Token.primitive(meaning.text()) : meaning;
        commands.put(command, macro != null ? macro : Macro.of(List.of(frozen)));
    }

    /** A text that a command was given in the middle of the document, to be printed by what follows. */
    void expectUse(String command) {
        unused.add(command);
    }

    /** Such texts that nothing has printed yet; each is given once. */
    List<Token> unusedTexts() {
        List<Token> tokens = new ArrayList<>();
        for (String command : unused) {
            Macro macro = get(command);
            if (macro != null) {
                tokens.add(Token.PARAGRAPH);
                tokens.addAll(macro.body());
                tokens.add(Token.PARAGRAPH);
            }
        }
        unused.clear();
        return tokens;
    }

    /**
     * Replaces a command of the course's own by what it stands for.
     *
     * @return false where it is none, or may not be expanded any more
     */
    boolean expand(Token token, TokenStream stream) {
        if (token.kind() != Token.Kind.COMMAND) {
            return false;
        }
        Macro macro = get(token.text());
        if (macro == null) {
            return false;
        }
        if (budget.isAtSource()) {
            outermost = token.text();
        }
        if (!budget.mayExpand()) {
            endless.add(outermost);
            limitReached.accept("\\" + outermost);
            return false;
        }
        if (!unused.isEmpty()) {
            unused.remove(token.text());
        }
        stream.push(macro.replaced(macro.arguments(stream)));
        return true;
    }
}
