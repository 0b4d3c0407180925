package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Language;

/** Commands and characters of running text. */
final class TextCommands {
    private static final Map<String, String> EMPHASIS = Map.of(
            "emph",
            "*",
            "textit",
            "*",
            "textsl",
            "*",
            "textbf",
            "**",
            "alert",
            "**",
            "structure",
            "**",
            "textbfit",
            "**");
    private static final Map<String, String> SWITCHES =
            Map.of("em", "*", "it", "*", "itshape", "*", "sl", "*", "slshape", "*", "bf", "**", "bfseries", "**");
    private static final Map<String, String> FLOATS = Map.of("figure", "Figure", "table", "Table");

    private static final String[] DASHES = {"-", "–", "—"};

    private TextCommands() {}

    static void registerStructural(Map<String, Command> commands) {
        commands.put("item", Lists::item);
        commands.put("setlist", Lists::setList);
        commands.put("caption", in -> caption(in, ""));
        commands.put("captionof", in -> caption(in, in.plain(in.stream().argument())));
        commands.put("footnote", TextCommands::footnote);
        commands.put("footnotetext", TextCommands::footnote);
        commands.put("verb", TextCommands::verb);
        commands.put("lstinline", TextCommands::verb);
        commands.put("par", in -> in.prose().paragraph());
        commands.put("\\", TextCommands::newLine);
        commands.put("newline", in -> in.prose().line());
        commands.put("tabularnewline", TextCommands::newLine);
        commands.put("(", in -> Formulas.inlineUntil(in, ")"));
        commands.put("[", in -> Formulas.displayUntil(in, "]"));
        commands.put(")", in -> {});
        commands.put("]", in -> {});
        commands.put("ensuremath", Formulas::ensured);
        commands.put("href", TextCommands::href);
        commands.put("url", TextCommands::url);
        commands.put("nolinkurl", TextCommands::url);
        commands.put("path", TextCommands::url);
        commands.put("bibitem", TextCommands::bibItem);
        commands.put("texorpdfstring", TextCommands::texOrPdf);
        commands.put("qedhere", in -> {});
        commands.put("maketitle", in -> {});
        commands.put("tableofcontents", in -> {});
    }

    static void register(Map<String, Command> commands) {
        EMPHASIS.forEach((name, marker) -> commands.put(name, in -> emphasise(in, marker)));
        SWITCHES.forEach((name, marker) -> commands.put(name, in -> switchTo(in, marker)));
        commands.put("og", in -> {
            in.prose().raw("«");
            in.prose().space();
        });
        commands.put("fg", TextCommands::closeGuillemets);
        commands.put("enquote", TextCommands::enquote);
        commands.put("frquote", TextCommands::enquote);
        for (String space : new String[] {
            " ",
            ",",
            ";",
            ":",
            "quad",
            "qquad",
            "enspace",
            "thinspace",
            "space",
            "hfill",
            "nobreakspace",
            "hspace*",
            "hfil",
            "tab"
        }) {
            commands.put(space, in -> in.prose().space());
        }
        for (String gap : new String[] {
            "bigskip",
            "medskip",
            "smallskip",
            "newpage",
            "clearpage",
            "cleardoublepage",
            "pagebreak",
            "vfill",
            "hrule",
            "centerline"
        }) {
            commands.put(gap, in -> in.prose().paragraph());
        }
        commands.put("linebreak", in -> {
            in.stream().optional();
            in.prose().line();
        });
        commands.put("pause", in -> {
            in.stream().optional();
            in.prose().space();
        });
        commands.put("xspace", TextCommands::xspace);
        commands.put("footnotemark", in -> in.stream().optional());
        commands.put("glspl", TextCommands::glossary);
        commands.put("gls", TextCommands::glossary);
        commands.put("nomenclature", TextCommands::nomenclature);
        commands.put("today", in -> {});
        commands.put("up", in -> {});
    }

    /** An entry of the list of notations: kept as a note where it is made. */
    private static void nomenclature(Interpreter in) {
        in.stream().optional();
        List<Token> symbol = in.stream().argument();
        List<Token> meaning = in.stream().argument();
        if (symbol != null && meaning != null) {
            List<Token> all = new ArrayList<>(symbol);
            all.addAll(List.of(Token.SPACE, Token.character(':'), Token.SPACE));
            all.addAll(meaning);
            Prose prose = in.prose();
            in.capture(true, all, prose::note);
        }
    }

    private static void glossary(Interpreter in) {
        in.stream().takeIf('*');
        in.stream().optional();
        in.prose().text(in.plain(in.stream().argument()));
    }

    private static void emphasise(Interpreter in, String marker) {
        IgnoredCommands.skipArguments("a", in.stream());
        Frame frame = openArgument(in);
        if (frame != null) {
            in.prose().open(marker);
        }
    }

    /** Enters the group that comes next, or makes one of the next token; null where none comes. */
    private static @Nullable Frame openArgument(Interpreter in) {
        Token next = in.stream().peekPastSpaces();
        if (next == null
                || next.kind() == Token.Kind.CLOSE
                || next.kind() == Token.Kind.PARAGRAPH
                || next.kind() == Token.Kind.ACTION) {
            return null;
        }
        in.stream().nextHere();
        if (next.kind() != Token.Kind.OPEN) {
            in.stream().push(List.of(next, Token.CLOSE));
        }
        if (in.frames().isFull()) {
            in.frames().openGroup();
            return null;
        }
        return in.frames().push(Frame.Type.GROUP, "");
    }

    /** {@code {\bf …}}: until the group ends. */
    private static void switchTo(Interpreter in, String marker) {
        Frame top = in.frames().top();
        if (top != null && top.type == Frame.Type.GROUP && top.prose == in.prose()) {
            in.prose().open(marker);
        }
    }

    private static void enquote(Interpreter in) {
        in.stream().takeIf('*');
        boolean french = in.document().language() == Language.FR;
        Frame frame = openArgument(in);
        in.prose().raw(french ? "« " : "“");
        if (frame != null) {
            frame.onClose = () -> frame.prose.raw(french ? " »" : "”");
        }
    }

    private static void closeGuillemets(Interpreter in) {
        in.prose().space();
        in.prose().raw("»");
        xspace(in);
    }

    /** A space, unless punctuation follows; TeX has eaten the one in the source. */
    private static void xspace(Interpreter in) {
        Token next = in.stream().nextHere();
        if (next != null) {
            in.stream().push(next);
            boolean word = next.kind() == Token.Kind.MATH
                    || next.kind() == Token.Kind.CHARACTER
                            && (Character.isLetterOrDigit(next.text().charAt(0)) || next.is('('));
            if (word) {
                in.prose().space();
            }
        }
    }

    static void accent(Interpreter in, String accent) {
        List<Token> base = in.stream().argument();
        if (base == null) {
            return;
        }
        boolean plain = base.stream().allMatch(token -> token.kind() == Token.Kind.CHARACTER || token.isCommand());
        if (plain) {
            in.prose().text(Accents.accented(accent, in.plain(base)));
        } else {
            in.stream().push(base);
        }
    }

    /** A character of text, and those that combine with it. */
    static void character(Interpreter in, String text) {
        switch (text.charAt(0)) {
            case '~' -> in.prose().space();
            case '-' -> in.prose().text(DASHES[following(in, '-', 2)]);
            case '`' -> in.prose().text(following(in, '`', 1) == 0 ? "‘" : "“");
            case '\'' -> in.prose().text(following(in, '\'', 1) == 0 ? "'" : "”");
            case '&' -> cell(in);
            default -> in.prose().text(text);
        }
    }

    private static int following(Interpreter in, char c, int most) {
        int count = 0;
        Token next = in.stream().nextHere();
        while (next != null && count < most && next.is(c)) {
            count++;
            next = in.stream().nextHere();
        }
        if (next != null) {
            in.stream().push(next);
        }
        return count;
    }

    private static void cell(Interpreter in) {
        in.prose().space();
        in.prose().raw("|");
        in.prose().space();
    }

    private static void newLine(Interpreter in) {
        in.stream().takeIf('*');
        Token next = in.stream().peekPastSpaces();
        if (next != null && next.is('[')) {
            List<Token> skip = in.stream().optional();
            if (skip != null && !Token.source(skip).strip().matches("-?[0-9.,]*\\s*\\\\?[a-zA-Z]+")) {
                List<Token> back = new ArrayList<>(List.of(Token.character('[')));
                back.addAll(skip);
                back.add(Token.character(']'));
                in.stream().push(back);
            }
        }
        in.prose().line();
    }

    private static void caption(Interpreter in, String given) {
        in.stream().takeIf('*');
        in.stream().optional();
        String counter = given.isEmpty() ? in.frames().floatCounter() : given;
        if (!counter.isEmpty()) {
            in.counters().step(counter);
            String number = in.evaluator().number(counter);
            in.frames().anchorOfFloat(new Anchor(number, FLOATS.getOrDefault(counter, ""), counter, true));
            in.prose().paragraph();
            in.prose().raw("**" + FLOATS.getOrDefault(counter, "") + " " + number + ".** ");
        }
        List<Token> text = in.stream().argument();
        if (text != null) {
            List<Token> all = new ArrayList<>(text);
            all.add(Token.action(() -> in.prose().paragraph()));
            in.stream().push(all);
        }
    }

    private static void footnote(Interpreter in) {
        in.stream().optional();
        Prose prose = in.prose();
        in.captureArgument(false, text -> {
            if (!text.isEmpty()) {
                prose.note(text);
            }
        });
    }

    private static void verb(Interpreter in) {
        Lexer lexer = in.stream().rawLexer();
        String raw = lexer == null ? null : lexer.rawDelimited();
        if (raw == null) {
            raw = verbInArgument(in);
        }
        String clean = Markers.clean(raw);
        if (!clean.isBlank()) {
            in.prose().raw(clean.contains("`") ? "`` " + clean + " ``" : "`" + clean + "`");
        }
    }

    /** In an argument the characters have become tokens already. */
    private static String verbInArgument(Interpreter in) {
        Token opening = in.stream().nextHere();
        StringBuilder out = new StringBuilder();
        if (opening != null) {
            Token token = in.stream().nextHere();
            while (token != null
                    && !token.text().equals(opening.text())
                    && token.kind() != Token.Kind.PARAGRAPH
                    && token.kind() != Token.Kind.ACTION) {
                token.appendTo(out);
                token = in.stream().nextHere();
            }
            if (token != null && (token.kind() == Token.Kind.PARAGRAPH || token.kind() == Token.Kind.ACTION)) {
                in.stream().push(token);
            }
        }
        return out.toString();
    }

    private static void href(Interpreter in) {
        in.stream().optional();
        String url = in.source(in.stream().argument()).replace("\\", "").replace(" ", "%20");
        Prose prose = in.prose();
        in.captureArgument(
                true,
                text -> prose.raw(
                        url.matches("(?i)(https?|mailto|ftp):.*[^()]*") && !text.isEmpty()
                                ? "[" + text + "](<" + url.replace(">", "%3E").replace("<", "%3C") + ">)"
                                : text));
    }

    private static void url(Interpreter in) {
        String url = in.source(in.stream().argument()).replaceAll("\\\\([#%&_~{}])", "$1");
        if (!url.isEmpty()) {
            in.prose().raw(url.matches("(?i)https?:[^\\s<>]*") ? "<" + url + ">" : "`" + url + "`");
        }
    }

    private static void bibItem(Interpreter in) {
        List<Token> label = in.stream().optional();
        String key = in.plain(in.stream().argument());
        in.prose().item("-");
        in.prose().text("[" + (label == null ? key : in.plain(label)) + "]");
        in.prose().space();
    }

    private static void texOrPdf(Interpreter in) {
        List<Token> tex = in.stream().argument();
        in.stream().argument();
        if (tex != null) {
            in.stream().push(tex);
        }
    }
}
