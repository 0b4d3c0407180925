package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one formula, the course's own macros expanded, in the form that KaTeX takes. */
final class MathReader {
    /** Ends a row of the display without a number of its own. */
    private static final String ROW = "@row";

    /** Commands whose argument is text, and what KaTeX calls them. */
    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("text", "text"),
            Map.entry("footnote", "text"),
            Map.entry("mbox", "text"),
            Map.entry("hbox", "text"),
            Map.entry("textup", "text"),
            Map.entry("textsc", "text"),
            Map.entry("textnormal", "text"),
            Map.entry("emph", "textit"),
            Map.entry("textrm", "textrm"),
            Map.entry("textit", "textit"),
            Map.entry("textsl", "textit"),
            Map.entry("textbf", "textbf"),
            Map.entry("textsf", "textsf"),
            Map.entry("texttt", "texttt"));
    /** Commands that KaTeX has under another name. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("mathbbm", "mathbb"),
            Map.entry("mathds", "mathbb"),
            Map.entry("mathbbmss", "mathbb"),
            Map.entry("mathbold", "boldsymbol"),
            Map.entry("widebar", "overline"),
            Map.entry(ROW, "\\"),
            Map.entry("eqno", "qquad"),
            Map.entry("leqno", "qquad"),
            Map.entry("dotso", "dots"),
            Map.entry("sslash", "parallel"));

    private static final Set<String> DROPPED = Set.of(
            "xspace",
            "ensuremath",
            "qedhere",
            "displaylimits",
            "allowbreak",
            "allowdisplaybreaks",
            "null",
            "strut",
            "protect",
            "relax",
            "noindent",
            "par",
            "hfill",
            "hfil",
            "avoidbreak",
            "nobreak",
            "centering",
            "leavevmode",
            "upshape",
            "bfseries",
            "itshape",
            "mathstrut",
            "unskip",
            "ignorespaces");
    private static final Set<String> STRUCTURE = Set.of(
            "section",
            "subsection",
            "subsubsection",
            "chapter",
            "part",
            "paragraph",
            "item",
            "input",
            "include",
            "caption");

    private final Interpreter in;
    private final StringBuilder out = new StringBuilder();
    private final List<Boolean> groupIsText = new ArrayList<>();
    private final List<Nested> nested = new ArrayList<>();
    private final Rows rows;
    private boolean inTextFormula;
    private boolean textFollows;

    MathReader(Interpreter in, Rows rows) {
        this.in = in;
        this.rows = rows;
    }

    /**
     * An environment that is open inside the formula.
     *
     * @param endCode what the course's own environment does at its end; null for those of LaTeX
     */
    private record Nested(String name, @Nullable List<Token> endCode) {}

    /** What ends the formula. */
    sealed interface End {
        /** {@code $} or {@code $$}. */
        record Dollars(int count) implements End {}

        /** {@code \)} or {@code \]}. */
        record Sign(String command) implements End {}

        /** {@code \end} with this name. */
        record Environment(String name) implements End {}
    }

    /** The formula without its delimiters; what follows it is next in the stream. */
    String read(End end) {
        for (Token token = in.stream().nextHere();
                token != null;
                token = in.stream().nextHere()) {
            if (endsAt(token, end)) {
                break;
            }
        }
        while (!nested.isEmpty()) {
            closeLast();
        }
        groupIsText.forEach(group -> out.append('}'));
        rows.finish(out);
        return out.toString().strip();
    }

    private boolean endsAt(Token token, End end) {
        switch (token.kind()) {
            case MATH -> {
                return dollar(end);
            }
            case OPEN -> {
                groupIsText.add(textFollows || isText());
                textFollows = false;
                out.append('{');
            }
            case CLOSE -> {
                return closeGroup(token, end);
            }
            case SPACE -> space();
            case PARAGRAPH -> {
                if (end instanceof End.Dollars dollars && dollars.count() == 1) {
                    in.stream().push(token);
                    return true;
                }
                space();
            }
            case COMMAND, PRIMITIVE -> {
                textFollows = false;
                return command(token, end);
            }
            case ACTION -> {
                return action(token);
            }
            case PARAMETER -> out.append("\\#");
            case CHARACTER -> {
                textFollows = false;
                if (isText() && !inTextFormula && token.is('~')) {
                    out.append(' ');
                } else {
                    token.appendTo(out);
                }
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // there is one such token
    private boolean action(Token token) {
        if (token == Token.NO_VALUE) {
            return false;
        }
        in.stream().push(token);
        return true;
    }

    private void space() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private boolean isText() {
        return !groupIsText.isEmpty() && groupIsText.getLast();
    }

    private boolean dollar(End end) {
        if (isText()) {
            out.append(inTextFormula ? "\\)" : "\\(");
            inTextFormula = !inTextFormula;
            return false;
        }
        if (!(end instanceof End.Dollars dollars)) {
            return false;
        }
        if (dollars.count() == 2) {
            Token second = in.stream().nextHere();
            if (second != null && second.kind() != Token.Kind.MATH) {
                in.stream().push(second);
            }
        }
        return true;
    }

    private boolean closeGroup(Token token, End end) {
        if (groupIsText.isEmpty()) {
            if (end instanceof End.Environment) {
                return false;
            }
            in.stream().push(token);
            return true;
        }
        groupIsText.removeLast();
        out.append('}');
        return false;
    }

    private boolean command(Token token, End end) {
        String name = token.text();
        if (end instanceof End.Sign sign && sign.command().equals(name)) {
            return true;
        }
        switch (name) {
            case "begin" -> {
                return begin();
            }
            case "end" -> {
                return end(end);
            }
            case "label" -> {
                in.stream().optional();
                rows.label(in.plain(in.stream().argument()));
            }
            case "tag" ->
                rows.tag(in.stream().takeIf('*'), in.source(in.stream().argument()));
            case "nonumber", "notag" -> rows.noNumber();
            case "\\", "cr", "tabularnewline" -> lineBreak();
            case "(", "[", ")", "]" -> {
                if (isText() && (name.equals("(") || name.equals(")"))) {
                    out.append('\\').append(name);
                }
            }
            default -> {
                return otherCommand(token);
            }
        }
        return false;
    }

    private boolean otherCommand(Token token) {
        String name = token.text();
        if (STRUCTURE.contains(name) && in.isStructural(name) && !isText()) {
            in.stream().push(token);
            return true;
        }
        if (ReferenceCommands.isReference(name)) {
            reference(name);
        } else if (!in.macros().expand(token, in.stream())) {
            known(token);
        }
        return false;
    }

    private void reference(String name) {
        in.stream().takeIf('*');
        String marks = ReferenceCommands.marks(in, ReferenceCommands.style(name));
        out.append(isText() ? marks : "\\text{" + marks + "}");
    }

    private void known(Token token) {
        String name = token.text();
        if (name.endsWith("intertext")) {
            intertext();
            return;
        }
        String text = TEXT.get(name);
        if (text != null) {
            textFollows = true;
            out.append('\\').append(text);
        } else if (isText() && Accents.isAccent(name)) {
            out.append(Accents.accented(name, in.plain(in.stream().argument())));
        } else if (isText() && Accents.symbol(name) instanceof String symbol && !"#$%&_{}".contains(name)) {
            out.append(symbol);
        } else if (Specials.expand(name, in.stream()) || IgnoredCommands.skipInMath(name, in.stream())) {
            space();
        } else if (!DROPPED.contains(name)) {
            out.append('\\').append(RENAMED.getOrDefault(name, name));
        }
    }

    /** Text between two rows is a row of its own. */
    private void intertext() {
        List<Token> text = in.stream().argument();
        if (text != null) {
            List<Token> row = new ArrayList<>(List.of(Token.primitive("text"), Token.OPEN));
            row.addAll(text);
            row.addAll(List.of(Token.CLOSE, Token.primitive(ROW), Token.SPACE));
            in.stream().push(row);
        }
    }

    private void lineBreak() {
        boolean outer = nested.isEmpty() && groupIsText.isEmpty();
        in.stream().takeIf('*');
        List<Token> skip = in.stream().peekPastSpaces() instanceof Token next && next.is('[')
                ? in.stream().optional()
                : null;
        if (skip != null && !isLength(skip)) {
            List<Token> back = new ArrayList<>(List.of(Token.character('[')));
            back.addAll(skip);
            back.add(Token.character(']'));
            in.stream().push(back);
        }
        if (outer) {
            rows.next(out);
        }
        out.append("\\\\ ");
    }

    private static boolean isLength(List<Token> tokens) {
        return Token.source(tokens).strip().matches("-?[0-9.,]*\\s*(\\\\?[a-zA-Z]+)");
    }

    private boolean begin() {
        String name = in.plain(in.stream().argument());
        if (in.isBlockEnvironment(name)) {
            in.stream().push(source("begin", name));
            return true;
        }
        Macros.Environment own = in.macros().environment(name);
        if (own != null && in.mayExpand()) {
            in.stream().push(own.begin().replaced(own.begin().arguments(in.stream())));
            nested.add(new Nested(name, own.end()));
            return false;
        }
        nested.add(new Nested(katexName(name), null));
        out.append("\\begin{").append(katexName(name)).append('}');
        return false;
    }

    private static List<Token> source(String command, String name) {
        List<Token> tokens = new ArrayList<>(List.of(Token.primitive(command), Token.OPEN));
        name.chars().forEach(c -> tokens.add(Token.character((char) c)));
        tokens.add(Token.CLOSE);
        return tokens;
    }

    private static String katexName(String name) {
        return switch (name) {
            case "tabular" -> "array";
            case "multlined" -> "gathered";
            case "eqnarray", "eqnarray*", "align", "align*" -> "aligned";
            case "gather", "gather*" -> "gathered";
            case "numcases" -> "cases";
            default -> name;
        };
    }

    private boolean end(End end) {
        String name = in.plain(in.stream().argument());
        int at = lastNested(name);
        if (at >= 0) {
            endNested(at, name);
            return false;
        }
        if (!(end instanceof End.Environment environment && environment.name().equals(name))) {
            in.stream().push(source("end", name));
        }
        return true;
    }

    private int lastNested(String name) {
        for (int i = nested.size() - 1; i >= 0; i--) {
            boolean own = nested.get(i).endCode() != null;
            if (nested.get(i).name().equals(own ? name : katexName(name))) {
                return i;
            }
        }
        return -1;
    }

    /** The code at the end of the course's own environment may close others first. */
    private void endNested(int at, String name) {
        List<Token> code = nested.get(at).endCode();
        if (code != null && !code.isEmpty()) {
            nested.set(at, new Nested(name, List.of()));
            in.stream().push(source("end", name));
            in.stream().push(code);
            return;
        }
        while (nested.size() > at) {
            closeLast();
        }
    }

    private void closeLast() {
        Nested last = nested.removeLast();
        if (last.endCode() == null) {
            out.append("\\end{").append(last.name()).append('}');
        }
    }
}
