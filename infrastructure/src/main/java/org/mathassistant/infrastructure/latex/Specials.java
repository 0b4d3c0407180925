package org.mathassistant.infrastructure.latex;

import java.util.HashMap;
import java.util.Map;

/** Commands of packages that KaTeX does not have, written with what it has. */
final class Specials {
    private static final Map<String, Macro> MACROS = new HashMap<>();

    static {
        define("nicefrac", 2, "{#1}/{#2}");
        define("sfrac", 2, "{#1}/{#2}");
        define("pgfrac", 2, "\\frac{#1}{#2}");
        define("ang", 1, "#1^{\\circ}");
        define("abs", 1, "\\left|#1\\right|");
        define("norm", 1, "\\left\\|#1\\right\\|");
        define("set", 1, "\\left\\{#1\\right\\}");
        define("intervalff", 2, "\\left[#1,#2\\right]");
        define("intervaloo", 2, "\\left]#1,#2\\right[");
        define("intervalof", 2, "\\left]#1,#2\\right]");
        define("intervalfo", 2, "\\left[#1,#2\\right[");
        define("mathclap", 1, "#1");
        define("SI", 2, "#1\\,\\mathrm{#2}");
        define("num", 1, "#1");
    }

    private Specials() {}

    private static void define(String name, int arguments, String body) {
        MACROS.put(name, Macro.of(arguments, null, Lexer.tokens(body)));
    }

    /** Replaces such a command by what it stands for; false where it is none. */
    static boolean expand(String name, TokenStream stream) {
        Macro macro = MACROS.get(name);
        if (macro == null) {
            return false;
        }
        stream.push(macro.replaced(macro.arguments(stream)));
        return true;
    }
}
