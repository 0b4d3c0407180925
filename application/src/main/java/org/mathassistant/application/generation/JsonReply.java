package org.mathassistant.application.generation;

import java.util.regex.Pattern;

/** The JSON in what a model wrote: models set it in a block of code, speak around it, and forget to double backslashes. */
final class JsonReply {
    private static final String COMMANDS =
            "bar|begin|beta|big|Big|bigcap|bigcup|bigg|binom|bmod|boldsymbol|bot|boxed|bullet"
                    + "|fbox|flat|forall|frac|frown|nabla|natural|ne|nearrow|neg|neq|newline|nmid|not|notin|nwarrow"
                    + "|rangle|Re|rceil|rfloor|rho|right|rightarrow|rightharpoonup|rightleftharpoons|rm|root|rVert|rvert"
                    + "|tan|tanh|tau|tbinom|text|textbf|textit|textrm|tfrac|therefore|theta|tilde|times|to|top|triangle"
                    + "|underbrace|underline|underset|union|uparrow|uplus|upsilon";

    /** A backslash that begins no escape of JSON, or a command of LaTeX although it could begin one. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?<!\\\\)((?:\\\\\\\\)*)\\\\(?=(?:" + COMMANDS + ")(?![A-Za-z])|[^\"\\\\/bfnrtu]|u(?![0-9a-fA-F]{4}))");

    private JsonReply() {}

    static String of(String reply) {
        int from = reply.indexOf('{');
        int to = reply.lastIndexOf('}');
        String object = from >= 0 && to > from ? reply.substring(from, to + 1) : reply.strip();
        return SINGLE.matcher(object).replaceAll("$1\\\\\\\\");
    }
}
