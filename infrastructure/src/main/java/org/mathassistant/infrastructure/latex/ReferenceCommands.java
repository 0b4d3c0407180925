package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Map;

/** {@code \label}, {@code \ref} and their kin. */
final class ReferenceCommands {
    private static final Map<String, References.Style> STYLES = Map.ofEntries(
            Map.entry("ref", References.Style.NUMBER),
            Map.entry("vref", References.Style.NUMBER),
            Map.entry("labelcref", References.Style.NUMBER),
            Map.entry("eqref", References.Style.PARENTHESISED),
            Map.entry("cref", References.Style.NAMED),
            Map.entry("vpageref", References.Style.PAGE),
            Map.entry("autoref", References.Style.NAMED),
            Map.entry("zcref", References.Style.NAMED),
            Map.entry("Cref", References.Style.CAPITALISED),
            Map.entry("Autoref", References.Style.CAPITALISED),
            Map.entry("pageref", References.Style.PAGE),
            Map.entry("cpageref", References.Style.PAGE),
            Map.entry("nameref", References.Style.TITLE));

    private ReferenceCommands() {}

    static void register(Map<String, Command> commands) {
        commands.put("label", ReferenceCommands::label);
        STYLES.forEach((name, style) -> commands.put(name, in -> refer(in, style)));
        commands.put("hyperref", ReferenceCommands::hyperref);
        commands.put("crefname", ReferenceCommands::crefName);
        commands.put("Crefname", ReferenceCommands::crefName);
        commands.put("cite", ReferenceCommands::cite);
        for (String cite : List.of("citep", "citet", "autocite", "textcite", "parencite", "footcite", "citeauthor")) {
            commands.put(cite, ReferenceCommands::cite);
        }
    }

    private static void label(Interpreter in) {
        in.stream().optional();
        String key = in.plain(in.stream().argument());
        if (!key.isEmpty()) {
            in.label(key, in.anchor());
        }
    }

    static boolean isReference(String command) {
        return STYLES.containsKey(command);
    }

    static References.Style style(String command) {
        return STYLES.getOrDefault(command, References.Style.NUMBER);
    }

    private static void refer(Interpreter in, References.Style style) {
        in.stream().takeIf('*');
        in.stream().optional();
        in.prose().raw(marks(in, style));
    }

    /** Takes the keys from the stream and makes their marks. */
    static String marks(Interpreter in, References.Style style) {
        String[] keys = in.plain(in.stream().argument()).split(",");
        StringBuilder out = new StringBuilder();
        for (String key : keys) {
            out.append(out.isEmpty() ? "" : ", ").append(in.refer(key.strip(), style));
        }
        return out.toString();
    }

    /** {@code \hyperref[label]{text}}: the text stays in the stream. */
    private static void hyperref(Interpreter in) {
        List<Token> key = in.stream().optional();
        if (key == null) {
            in.stream().argument();
            in.stream().argument();
            in.stream().argument();
        } else {
            in.prose().mark(in.refer(in.plain(key), References.Style.SILENT));
        }
    }

    private static void crefName(Interpreter in) {
        String type = in.plain(in.stream().argument());
        List<Token> singular = in.stream().argument();
        in.stream().argument();
        if (singular != null) {
            in.environments().referName(type, in.plain(singular));
        }
    }

    private static void cite(Interpreter in) {
        in.stream().takeIf('*');
        List<Token> note = in.stream().optional();
        List<Token> second = in.stream().optional();
        String keys = in.plain(in.stream().argument());
        List<Token> last = second == null ? note : second;
        String text = last == null || last.isEmpty() ? "" : ", ";
        in.prose().raw("[");
        in.prose().text(keys + text);
        in.capture(true, last == null ? List.of() : last, written -> {
            in.prose().raw(written);
            in.prose().raw("]");
        });
    }
}
