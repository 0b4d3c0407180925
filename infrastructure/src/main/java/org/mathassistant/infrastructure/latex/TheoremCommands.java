package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands that declare theorems: LaTeX's, amsthm's, ntheorem's, thmtools', mdframed's and tcolorbox's. */
final class TheoremCommands {
    private TheoremCommands() {}

    static void register(Map<String, Command> commands) {
        commands.put("newtheorem", TheoremCommands::newTheorem);
        commands.put("renewtheorem", TheoremCommands::newTheorem);
        commands.put("newframedtheorem", TheoremCommands::newTheorem);
        commands.put("newshadedtheorem", TheoremCommands::newTheorem);
        commands.put("spnewtheorem", TheoremCommands::newTheorem);
        commands.put("newmdtheoremenv", TheoremCommands::framed);
        commands.put("mdtheorem", TheoremCommands::framed);
        commands.put("declaretheorem", TheoremCommands::declare);
        commands.put("newtcbtheorem", TheoremCommands::box);
        commands.put("renewtcbtheorem", TheoremCommands::box);
        commands.put("lstnewenvironment", TheoremCommands::rawEnvironment);
        commands.put("DefineVerbatimEnvironment", in -> {
            in.environments().declareRaw(in.plain(in.stream().argument()));
            IgnoredCommands.skipArguments("mm", in.stream());
        });
    }

    private static void rawEnvironment(Interpreter in) {
        in.environments().declareRaw(in.plain(in.stream().argument()));
        IgnoredCommands.skipArguments("oomm", in.stream());
    }

    private static void framed(Interpreter in) {
        in.stream().optional();
        newTheorem(in);
    }

    private static void newTheorem(Interpreter in) {
        boolean starred = in.stream().takeIf('*');
        String name = in.plain(in.stream().argument());
        List<Token> shared = in.stream().optional();
        List<Token> printed = in.stream().argument();
        List<Token> within = shared == null ? in.stream().optional() : null;
        if (!name.isEmpty()) {
            List<Token> shown = printed == null ? List.of() : printed;
            declare(in, name, shown, starred, shared == null ? "" : in.plain(shared), in.plain(within));
        }
    }

    private static void declare(
            Interpreter in, String name, List<Token> printed, boolean unnumbered, String shared, String within) {
        String counter = unnumbered ? "" : counter(in, name, shared, within);
        in.environments().declare(new BlockEnvironment(name, printed, counter));
    }

    private static String counter(Interpreter in, String name, String shared, String within) {
        if (!shared.isEmpty()) {
            BlockEnvironment other = in.environments().block(shared);
            return other != null && !other.counter().isEmpty() ? other.counter() : shared;
        }
        in.counters().define(name);
        in.macros().undefine("the" + name);
        if (!within.isEmpty()) {
            BlockEnvironment other = in.environments().block(within);
            in.counters().within(name, other != null && !other.counter().isEmpty() ? other.counter() : within);
        }
        return name;
    }

    /** {@code \declaretheorem[…]{a,b}[…]} of thmtools. */
    private static void declare(Interpreter in) {
        in.stream().takeIf('*');
        Options options = Options.of(in.stream().optional());
        String names = in.plain(in.stream().argument());
        Options more = Options.of(in.stream().optional());
        for (String raw : names.split(",")) {
            String name = raw.strip();
            if (!name.isEmpty()) {
                List<Token> printed = first(options, more, "name", "title", "heading", "Name");
                String numbered = in.plain(first(options, more, "numbered"));
                String within = in.plain(first(options, more, "numberwithin", "within", "parent"));
                String shared = in.plain(first(options, more, "sibling", "numberlike", "sharenumber", "sharecounter"));
                List<Token> shown = printed != null ? printed : Lexer.tokens(capitalised(name));
                declare(in, name, shown, numbered.equals("no"), shared, within);
            }
        }
    }

    private static @Nullable List<Token> first(Options options, Options more, String... keys) {
        for (String key : keys) {
            List<Token> value = options.get(key) != null ? options.get(key) : more.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code \newtcbtheorem[…]{name}{printed}{…}{prefix}} of tcolorbox. */
    private static void box(Interpreter in) {
        Options options = Options.of(in.stream().optional());
        String name = in.plain(in.stream().argument());
        List<Token> printed = in.stream().argument();
        Options style = Options.of(in.stream().argument());
        String prefix = in.plain(in.stream().argument());
        String shared = in.plain(first(options, style, "use counter from", "use counter", "use counter*"));
        String within = in.plain(first(options, style, "number within", "number freestyle"));
        boolean unnumbered = options.has("no counter") || style.has("no counter");
        declare(in, name, printed == null ? List.of() : printed, unnumbered, shared, within);
        for (String each : List.of(name, name + "*")) {
            String counter = each.equals(name) && in.environments().block(name) instanceof BlockEnvironment made
                    ? made.counter()
                    : "";
            in.environments()
                    .declare(new BlockEnvironment(each, printed == null ? List.of() : printed, counter, true, prefix));
        }
    }
}
