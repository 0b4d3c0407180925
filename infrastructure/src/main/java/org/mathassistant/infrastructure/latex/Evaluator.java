package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns tokens into the plain characters that they print: numbers, names, file names. */
final class Evaluator {
    private static final Set<String> STYLES = Set.of("arabic", "roman", "Roman", "alph", "Alph", "fnsymbol", "value");
    private static final int MAX_PARENTS = 20;
    private static final int MAX_LENGTH = 100_000;
    private static final Map<String, String> INTERNAL = Map.of(
            "c@", "", "@arabic", "arabic", "@roman", "roman", "@Roman", "Roman", "@alph", "alph", "@Alph", "Alph");

    private final Macros macros;
    private final Counters counters;
    private final WorkBudget budget;

    Evaluator(Macros macros, Counters counters, WorkBudget budget) {
        this.macros = macros;
        this.counters = counters;
        this.budget = budget;
    }

    /** What a counter prints, by the course's own {@code \the…} where it has one. */
    String number(String counter) {
        return number(counter, 0);
    }

    private String number(String counter, int depth) {
        String real = counters.realName(counter);
        if (macros.isDefined("the" + real) && depth < MAX_PARENTS) {
            return text(List.of(Token.command("the" + real)), depth + 1);
        }
        String parent = counters.parent(real);
        boolean alone = parent.isEmpty() || depth >= MAX_PARENTS || counters.skipsParent(real);
        return (alone ? "" : number(parent, depth + 1) + ".") + counters.own(real);
    }

    String text(@Nullable List<Token> tokens) {
        return tokens == null ? "" : text(tokens, 0);
    }

    private String text(List<Token> tokens, int depth) {
        if (tokens.stream().allMatch(token -> token.kind() == Token.Kind.CHARACTER)) {
            StringBuilder plain = new StringBuilder(tokens.size());
            tokens.forEach(token -> plain.append(token.text()));
            return plain.toString();
        }
        TokenStream stream = new TokenStream(budget);
        stream.push(tokens);
        StringBuilder out = new StringBuilder();
        for (Token token = stream.next(); token != null && out.length() < MAX_LENGTH; token = stream.next()) {
            switch (token.kind()) {
                case COMMAND, PRIMITIVE -> command(token, stream, out, depth);
                case CHARACTER -> out.append(token.is('~') ? " " : token.text());
                case SPACE, PARAGRAPH -> out.append(' ');
                default -> {}
            }
        }
        return out.toString().strip();
    }

    private void command(Token token, TokenStream stream, StringBuilder out, int depth) {
        String name = INTERNAL.getOrDefault(token.text(), token.text());
        if (STYLES.contains(name)) {
            counter(name, stream, out);
        } else if (macros.expand(token, stream)) {
            return;
        } else if (name.startsWith("the") && counters.exists(name.substring(3)) && depth < MAX_PARENTS) {
            out.append(number(name.substring(3), depth + 1));
        } else if (name.startsWith("c@")) {
            out.append(counters.value(name.substring(2)));
        } else if (Accents.isAccent(name)) {
            List<Token> base = stream.argument();
            out.append(base == null || depth >= MAX_PARENTS ? "" : Accents.accented(name, text(base, depth + 1)));
        } else {
            String symbol = Accents.symbol(name);
            out.append(symbol != null ? symbol : isSpace(name) ? " " : "");
        }
    }

    private void counter(String style, TokenStream stream, StringBuilder out) {
        List<Token> argument = stream.argument();
        if (argument != null) {
            String source = Token.source(argument).strip();
            String counter = source.startsWith("\\c@") ? source.substring(3) : source;
            out.append(Numbers.print(style, counters.value(counter)));
        }
    }

    private static boolean isSpace(String command) {
        return command.equals(" ") || command.equals("space") || command.equals(",") || command.equals("nobreakspace");
    }

    /** A number such as LaTeX wants in {@code \setcounter}: digits, a counter's value, sums of these. */
    int integer(@Nullable List<Token> tokens) {
        String text = text(tokens).replace("numexpr", "").replace(" ", "");
        int sum = 0;
        for (String term : text.split("(?=[+-])", -1)) {
            sum += Numbers.parse(term, 0);
        }
        return sum;
    }
}
